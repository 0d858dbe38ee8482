package dev.gofasta.generator.apply;

import static dev.gofasta.generator.support.Problems.problemOf;
import static org.assertj.core.api.Assertions.assertThat;

import dev.gofasta.generator.change.Change;
import dev.gofasta.generator.change.ChangeSet;
import dev.gofasta.generator.problem.ProblemCode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ApplierTests {

    @TempDir
    private Path root;

    @BeforeEach
    void addAFile() throws IOException {
        Files.writeString(root.resolve("a.txt"), "old");
    }

    @Test
    void createsAndEdits() {
        apply(new Change.EditFile("a.txt", "old", "new"), new Change.CreateFile("deep/er/b.txt", "b", false));

        assertThat(root.resolve("a.txt")).hasContent("new");
        assertThat(files()).containsExactly("a.txt", "deep/er/b.txt");
    }

    @Test
    void setsTheExecutableBit() {
        apply(new Change.CreateFile("run", "#!/bin/sh\n", true));

        assertThat(root.resolve("run")).isExecutable();
    }

    @Test
    @Tag("raises:GF_PATCH_STALE")
    void refusesAFileThatChangedAfterThePlan() {
        var problem = problemOf(
                () -> apply(new Change.CreateFile("b.txt", "b", false), new Change.EditFile("a.txt", "other", "new")));

        assertThat(problem.code()).isEqualTo(ProblemCode.GF_PATCH_STALE);
        assertThat(files()).containsExactly("a.txt");
        assertThat(root.resolve("a.txt")).hasContent("old");
    }

    @Test
    void refusesAFileThatAppearedAfterThePlan() {
        var problem = problemOf(() -> apply(new Change.CreateFile("a.txt", "mine", false)));

        assertThat(problem.code()).isEqualTo(ProblemCode.GF_PATCH_STALE);
        assertThat(root.resolve("a.txt")).hasContent("old");
    }

    @Test
    @Tag("raises:GF_ENV_FILE_IO")
    void takesEverythingBackWhenOneFileCanNotBeWritten() {
        var problem = problemOf(() -> apply(
                new Change.EditFile("a.txt", "old", "new"),
                new Change.CreateFile("b/c.txt", "c", false),
                // The file a.txt stands where a folder would have to be.
                new Change.CreateFile("a.txt/d.txt", "d", false)));

        assertThat(problem.code()).isEqualTo(ProblemCode.GF_ENV_FILE_IO);
        assertThat(files()).containsExactly("a.txt");
        assertThat(root.resolve("a.txt")).hasContent("old");
        assertThat(root.resolve("b")).doesNotExist();
    }

    @Test
    void removesEveryFolderThatItMadeWhenItFails() {
        problemOf(() -> apply(
                new Change.CreateFile("n/e/w/1.txt", "1", false),
                new Change.CreateFile("n/e/w/2.txt", "2", false),
                new Change.CreateFile("a.txt/d.txt", "d", false)));

        assertThat(root.resolve("n")).doesNotExist();
    }

    @Test
    void neverTakesAFileThatItCanNotReadForNone() throws IOException {
        Files.write(root.resolve("b.bin"), new byte[] {(byte) 0xff, (byte) 0xfe, (byte) 0x80});

        var problem = problemOf(() -> apply(new Change.CreateFile("b.bin", "mine", false)));

        assertThat(problem.code()).isEqualTo(ProblemCode.GF_PATCH_STALE);
        assertThat(root.resolve("b.bin")).hasBinaryContent(new byte[] {(byte) 0xff, (byte) 0xfe, (byte) 0x80});
    }

    @Test
    void editsWhatALinkPointsTo() throws IOException {
        Files.writeString(root.resolve("real.txt"), "old");
        Files.createSymbolicLink(root.resolve("link.txt"), Path.of("real.txt"));

        apply(new Change.EditFile("link.txt", "old", "new"));

        assertThat(root.resolve("link.txt")).isSymbolicLink();
        assertThat(root.resolve("real.txt")).hasContent("new");
    }

    private void apply(Change... changes) {
        new Applier(root).apply(new ChangeSet(List.of(changes)));
    }

    private List<String> files() {
        try (Stream<Path> paths = Files.walk(root)) {
            return paths.filter(Files::isRegularFile)
                    .map(path -> root.relativize(path).toString())
                    .sorted()
                    .toList();
        } catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }
}
