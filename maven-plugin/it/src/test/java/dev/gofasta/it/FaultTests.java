package dev.gofasta.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The faults of {@code faults/}, one at a time: each is reported once, where it is, and its fix mends it. Some alone:
 * {@code -Dit.faults=<regular expression of names>}.
 */
@Tag("full")
class FaultTests {

    @TempDir
    private static Path parent;

    private static FaultProject project;

    private static final Map<String, String> results = new TreeMap<>();

    @BeforeAll
    static void make() {
        project = FaultProject.make(parent);
    }

    /** What results.sh makes a page of. */
    @AfterAll
    static void tell() throws IOException {
        Path folder = Files.createDirectories(Path.of("target/results"));
        Files.write(folder.resolve("faults.tsv"), results.values());
    }

    @BeforeEach
    void reset() {
        project.reset();
    }

    @Test
    void cleanProjectHasNoFinding() {
        assertThat(project.verifyStatically()).isEmpty();
        assertThat(project.status()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource
    void faultIsReportedOnceAndItsFixWorks(Patch fault) {
        note(fault, "failed");
        fault.applyTo(project.folder());
        Place place = new Place(fault.header("at"));
        String expected = place.in(project.folder());

        List<JsonObject> found = findings(fault);
        assertThat(found)
                .extracting(
                        each -> each.get("code").getAsString(),
                        each -> place.of(each),
                        each -> each.get("severity").getAsString())
                .containsExactly(tuple(fault.header("code"), expected, fault.header("severity")));

        String applied = new Mend(project).apply(found.get(0), fault.header("fix"));
        assertThat(findings(fault)).isEmpty();
        note(fault, applied);
    }

    static List<Patch> faultIsReportedOnceAndItsFixWorks() {
        String wanted = System.getProperty("it.faults", ".*");
        return Patch.in("faults").stream()
                .filter(fault -> fault.toString().matches(wanted))
                .toList();
    }

    private static List<JsonObject> findings(Patch fault) {
        return fault.header("goal").equals("status") ? project.status() : project.verify(fault.header("check"));
    }

    private static void note(Patch fault, String result) {
        results.put(
                fault.toString(),
                String.join("\t", fault.toString(), fault.header("what"), fault.header("code"), result));
    }
}
