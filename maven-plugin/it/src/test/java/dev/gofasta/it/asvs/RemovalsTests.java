package dev.gofasta.it.asvs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The patches that {@code removals.sh} applies, and the page that it wrote, belong to the sources as they are. */
class RemovalsTests {

    private static final Path ROOT = Path.of("../..");

    private static final String BEFORE = "--- a/";

    @ParameterizedTest
    @MethodSource("patches")
    void eachFindsWhatItRemoves(Path patch) throws IOException {
        List<String> lines = Files.readAllLines(patch);
        assertThat(lines.get(0)).endsWith(".").doesNotContain("\"");
        Path source = ROOT.resolve(lines.get(2).substring(BEFORE.length()));
        for (String hunk : String.join("\n", lines.subList(4, lines.size())).split("(?m)^@@.*\n")) {
            String before = hunk.lines()
                    .filter(line -> !line.startsWith("+"))
                    .map(line -> line.substring(1) + "\n")
                    .collect(Collectors.joining());
            assertThat(Files.readString(source)).contains(before);
        }
    }

    @Test
    void pageSaysThatEachTurnedATestRedThatNamesItsRequirement() throws IOException {
        Map<String, TreeSet<String>> tests = TaggedTests.find(ROOT);
        List<List<String>> rows = Csv.rows(Files.readAllLines(ROOT.resolve("docs/security/removals.csv")));
        assertThat(rows)
                .extracting(row -> row.get(0) + ".patch")
                .containsExactlyInAnyOrderElementsOf(
                        patches().map(patch -> patch.getFileName().toString()).toList());
        assertThat(rows).allSatisfy(row -> {
            assertThat(row.get(3)).isEqualTo("red");
            assertThat(row.get(2).split("; "))
                    .allSatisfy(red -> assertThat(tests.get(row.get(0)))
                            .anyMatch(tagged ->
                                    red.startsWith(tagged + ".") || method(red).equals(method(tagged))));
        });
    }

    static Stream<Path> patches() throws IOException {
        try (Stream<Path> patches = Files.list(Path.of("removals"))) {
            return patches.sorted().toList().stream();
        }
    }

    /** Without its class: a test that several classes inherit is named by the one that ran. */
    private static String method(String name) {
        return name.substring(name.indexOf('.') + 1);
    }
}
