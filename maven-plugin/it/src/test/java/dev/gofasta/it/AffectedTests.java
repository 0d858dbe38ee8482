package dev.gofasta.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Of the tests that a change of {@code mutations/} makes fail, {@code test -Daffected} leaves none out. */
@Tag("full")
class AffectedTests {

    @TempDir
    private static Path parent;

    private static FaultProject project;

    @BeforeAll
    static void make() {
        project = FaultProject.make(parent);
    }

    @BeforeEach
    void reset() {
        project.reset();
    }

    @ParameterizedTest
    @MethodSource
    void everyTestThatFailsIsSelected(Patch mutation) {
        assertThat(mutation.header("fails")).as("which tests fail").isNotEmpty();
        Set<String> failing = Stream.of(mutation.header("fails").split(", "))
                .map(test -> test.substring(0, test.indexOf('#')))
                .collect(Collectors.toSet());
        mutation.applyTo(project.folder());

        JsonObject answer = project.goal("test -Daffected -DdryRun");

        assertThat(StreamSupport.stream(
                        answer.getAsJsonObject("data")
                                .getAsJsonArray("selected")
                                .spliterator(),
                        false))
                .extracting(each -> each.getAsJsonObject().get("id").getAsString())
                .containsAll(failing);
    }

    static List<Patch> everyTestThatFailsIsSelected() {
        return Patch.in("mutations");
    }
}
