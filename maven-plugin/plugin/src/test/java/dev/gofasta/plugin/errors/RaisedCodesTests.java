package dev.gofasta.plugin.errors;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gofasta.generator.problem.ProblemCode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * No code is a promise that nothing keeps: each is raised by the sources, and a test that raises it and looks for it says so
 * with {@code @Tag("raises:<code>")}.
 */
class RaisedCodesTests {

    private static final Path MODULES = Path.of("..");
    private static final Set<String> LISTS_OF_CODES = Set.of("ProblemCode.java", "Code.java");
    private static final Pattern CODE = Pattern.compile("\\bGF(?:_[A-Z]+){2,}\\b");

    @TempDir
    private Path folder;

    @Test
    void everyCodeIsRaisedByTheSources() throws IOException {
        Set<String> raised = new TreeSet<>();
        files("main")
                .filter(source -> !LISTS_OF_CODES.contains(source.getFileName().toString()))
                .forEach(source -> CODE.matcher(read(source)).results().forEach(match -> raised.add(match.group())));

        assertThat(codes().filter(code -> !raised.contains(code)))
                .as("Codes that nothing raises: take them out of ProblemCode and errors.md, or raise them")
                .isEmpty();
    }

    @Test
    void everyCodeIsRaisedByATestThatLooksForIt() throws IOException {
        List<TestMethod> tests = tests();
        List<String> missing = codes().filter(
                        code -> tests.stream().noneMatch(test -> test.raises().contains(code) && test.mentions(code)))
                .map(code -> code + candidates(code))
                .toList();

        assertThat(missing)
                .as("Codes without a test: write one, or tag the one that is there with @Tag(\"raises:<code>\")")
                .isEmpty();
    }

    @Test
    void everyTagNamesACodeThatItsTestLooksFor() throws IOException {
        Set<String> known = codes().collect(Collectors.toSet());

        assertThat(tests())
                .allSatisfy(test -> assertThat(test.raises())
                        .as(test.name())
                        .allMatch(known::contains, "a code of ProblemCode")
                        .allMatch(test::mentions, "a code that the test looks for"));
    }

    @Test
    void tagAloneIsNoProof() throws IOException {
        Path file = Files.writeString(folder.resolve("ATests.java"), """
                class ATests {
                    @Test @Tag("raises:%1$s") void claims() { run(); }
                    @Test @Tag("raises:%1$s") void looks() { expect("GF_PATCH_STALE"); }
                    @Test @Tag("raises:%1$s") void looksInAHelper() { expectStale(); }
                    @Test @Tag("raises:%1$s") void looksForItsPage() { expect("/gf-patch-stale"); }
                    @Test void untagged() { expect("GF_PATCH_STALE"); }
                    private void expectStale() { expect("GF_PATCH_STALE"); }
                }""".formatted("GF_PATCH_STALE"));

        assertThat(TestMethod.in(file))
                .filteredOn(test -> test.mentions("GF_PATCH_STALE"))
                .extracting(TestMethod::name)
                .containsExactly("ATests.looks", "ATests.looksInAHelper", "ATests.looksForItsPage");
        assertThat(TestMethod.in(file)).hasSize(4).allMatch(test -> !test.mentions("GF_PATCH"));
    }

    private static Stream<String> codes() {
        return Arrays.stream(ProblemCode.values()).map(Enum::name);
    }

    private static List<TestMethod> tests() throws IOException {
        return files("test")
                .filter(file -> file.toString().endsWith(".java") && read(file).contains("@Tag(\"raises:"))
                .filter(file -> !file.getFileName().toString().equals("RaisedCodesTests.java"))
                .flatMap(RaisedCodesTests::testsIn)
                .toList();
    }

    private static Stream<TestMethod> testsIn(Path file) {
        try {
            return TestMethod.in(file).stream();
        } catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

    /** Names the test classes that mention {@code code}: most likely one of them deserves the tag. */
    private static String candidates(String code) {
        Pattern word = Pattern.compile("\\b" + code + "\\b");
        try {
            return files("test")
                    .filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> word.matcher(read(file)).find())
                    .map(file -> file.getFileName().toString())
                    .collect(Collectors.joining(", ", " (mentioned in: ", ")"));
        } catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

    /** Returns the text files below {@code src/<kind>} of all modules beside this one. */
    private static Stream<Path> files(String kind) throws IOException {
        List<Path> found;
        try (Stream<Path> modules = Files.list(MODULES)) {
            found = modules.map(module -> module.resolve("src/" + kind))
                    .filter(Files::isDirectory)
                    .toList();
        }
        return found.stream().flatMap(RaisedCodesTests::walk);
    }

    private static Stream<Path> walk(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> Pattern.matches(".*\\.(java|tpl)", file.toString())).sorted().toList().stream();
        } catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException ex) {
            throw new UncheckedIOException(file.toString(), ex);
        }
    }
}
