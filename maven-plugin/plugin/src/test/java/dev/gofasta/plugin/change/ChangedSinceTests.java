package dev.gofasta.plugin.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.gofasta.generator.problem.Fix;
import dev.gofasta.generator.problem.Location;
import dev.gofasta.generator.problem.ProblemCode;
import dev.gofasta.generator.problem.ProblemException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChangedSinceTests {

    private static final String FILE = "src/größe a.txt";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({
        "one;two;three;, one;TWO;three;, 2",
        "one;two;three;, one;three;, 1",
        "one;two;three;, one;three;, 2",
        "one;two;three;, zero;one;two;three;, 1",
        "one;two;three;, two;three;, 1",
        "one;two;three;, one;two;, 2",
        "one;two;three;, one;two;three;four;five;, 5",
        "one;two, one;zwei, 2",
        "one;two, one;two;three;, 3",
        "one;two;, one;two, 2",
        "one;two, one;, 1",
        "one;two;three;, one;, 1"
    })
    void takenBackChangeRestoresTheBytes(String before, String after, int line) throws IOException {
        for (String lineEnd : new String[] {"\n", "\r\n"}) {
            write(before.replace(";", lineEnd));
            GitFolder.commit(folder);
            write(after.replace(";", lineEnd));

            Fix fix = ChangedSince.head(folder)
                    .takeBackAt(new Location(FILE, line, 0))
                    .orElseThrow();
            GitFolder.apply(folder, fix);

            assertThat(Files.readString(folder.resolve(FILE))).isEqualTo(before.replace(";", lineEnd));
            delete(folder.resolve(".git"));
        }
    }

    @Test
    void checkoutWithOtherLineEndsKeepsThem() throws IOException {
        Files.writeString(folder.resolve(".gitattributes"), "*.txt text eol=crlf\n");
        write("one\r\ntwo\r\nthree\r\n");
        GitFolder.commit(folder);
        write("one\r\nTWO\r\nthree\r\n");

        GitFolder.apply(
                folder,
                ChangedSince.head(folder).takeBackAt(new Location(FILE, 2, 0)).orElseThrow());

        assertThat(Files.readString(folder.resolve(FILE))).isEqualTo("one\r\ntwo\r\nthree\r\n");
    }

    @Test
    void projectBelowTheRepositoryAndWorktreesSeeTheirOwnFiles() throws IOException {
        Path project = folder.resolve("services/shop");
        Files.createDirectories(project);
        Files.writeString(project.resolve("a.txt"), "one\n");
        GitFolder.commit(folder);
        GitFolder.git(folder, "worktree", "add", "-q", folder.resolve("other").toString());
        Path copy = folder.resolve("other/services/shop");
        Files.writeString(copy.resolve("a.txt"), "two\n");

        assertThat(ChangedSince.head(copy).isNew(new Location("a.txt", 1, 0))).isTrue();
        assertThat(ChangedSince.head(project).isNew(new Location("a.txt", 1, 0)))
                .isFalse();
    }

    @Test
    void newAndDeletedFilesAreTakenBackByGit() throws IOException {
        write("one\n");
        GitFolder.commit(folder);
        Files.delete(folder.resolve(FILE));
        assertThat(ChangedSince.head(folder)
                        .takeBackOnlyFile(file -> true)
                        .orElseThrow()
                        .command())
                .isEqualTo("git checkout HEAD -- 'src/größe a.txt'");
        write("one\n");
        Files.writeString(folder.resolve("b.txt"), "new\n");

        ChangedSince changes = ChangedSince.head(folder);

        assertThat(changes.isNew(new Location("b.txt", 1, 0))).isTrue();
        assertThat(changes.takeBackOnlyFile(file -> true).orElseThrow().command())
                .isEqualTo("git clean -f -- b.txt");
        GitFolder.git(folder, "add", "b.txt");
        assertThat(ChangedSince.head(folder)
                        .takeBackOnlyFile(file -> true)
                        .orElseThrow()
                        .command())
                .isEqualTo("git rm -q -f -- b.txt");
    }

    @Test
    void severalChangedFilesBlameNone() throws IOException {
        write("one\n");
        GitFolder.commit(folder);
        write("two\n");
        Files.writeString(folder.resolve("b.txt"), "new\n");

        assertThat(ChangedSince.head(folder).takeBackOnlyFile(file -> true)).isEmpty();
        assertThat(ChangedSince.head(folder).changedFiles()).containsExactly("b.txt", FILE);
    }

    @Test
    void withoutGitThereIsNoChangeButAQuestionForOneIsRefused() throws IOException {
        write("one\n");

        assertThat(ChangedSince.head(folder).isEmpty()).isTrue();
        assertThat(refusalOf("main")).isEqualTo(ProblemCode.GF_ENV_NO_GIT);
        GitFolder.commit(folder);
        assertThat(refusalOf("nowhere")).isEqualTo(ProblemCode.GF_USAGE_INVALID_VALUE);
        assertThat(refusalOf("--output=x")).isEqualTo(ProblemCode.GF_USAGE_INVALID_VALUE);
    }

    private ProblemCode refusalOf(String ref) {
        return catchThrowableOfType(ProblemException.class, () -> ChangedSince.ref(folder, ref))
                .problem()
                .code();
    }

    private void write(String text) throws IOException {
        Files.createDirectories(folder.resolve("src"));
        Files.writeString(folder.resolve(FILE), text);
    }

    private static void delete(Path tree) throws IOException {
        try (var files = Files.walk(tree)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                file.toFile().setWritable(true);
                Files.delete(file);
            }
        }
    }
}
