package dev.gofasta.generator.apply;

import static dev.gofasta.generator.support.Problems.problemOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.gofasta.generator.change.Change;
import dev.gofasta.generator.change.ChangeSet;
import dev.gofasta.generator.change.Origin;
import dev.gofasta.generator.problem.Problem;
import dev.gofasta.generator.problem.ProblemCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A disk with room for little, where the system lets this process mount one; skipped elsewhere. */
class FullDiskTests {

    @TempDir
    private Path disk;

    private boolean mounted;

    @BeforeEach
    void mount() throws Exception {
        mounted = run("mount", "-t", "tmpfs", "-o", "size=64k", "gofasta-test", disk.toString());
        assumeTrue(mounted, "This process may not mount file systems");
        Files.writeString(disk.resolve("a.txt"), "old");
    }

    @AfterEach
    void unmount() throws Exception {
        if (mounted) {
            assertThat(run("umount", disk.toString())).isTrue();
        }
    }

    @Test
    void leavesTheProjectAsItWasWhenTheDiskIsFull() throws IOException {
        ChangeSet changes = new ChangeSet(List.of(
                new Change.EditFile("a.txt", "old", "new"),
                new Change.CreateFile("b/big.txt", "x".repeat(200_000), false)));

        Problem problem = problemOf(
                () -> new ProjectWriter(disk).apply(changes, new Origin("scaffold", Map.of(), "1"), Instant.EPOCH, 0));

        assertThat(problem.code()).isEqualTo(ProblemCode.GF_ENV_FILE_IO);
        assertThat(problem.message()).endsWith("All changes were taken back.");
        assertThat(disk.resolve("a.txt")).hasContent("old");
        assertThat(files()).containsExactly("a.txt");
    }

    @Test
    void writesNothingWhenNotEvenTheJournalFits() throws IOException {
        ChangeSet changes = new ChangeSet(List.of(new Change.EditFile("a.txt", "old", "new")));
        Files.createDirectories(disk.resolve(Runs.FOLDER));
        fill();

        Problem problem = problemOf(
                () -> new ProjectWriter(disk).apply(changes, new Origin("scaffold", Map.of(), "1"), Instant.EPOCH, 0));

        assertThat(problem.code()).isEqualTo(ProblemCode.GF_ENV_FILE_IO);
        assertThat(disk.resolve("a.txt")).hasContent("old");
    }

    private void fill() {
        try {
            Files.write(disk.resolve("filler"), new byte[1_000_000]);
        } catch (IOException ex) {
            assertThat(ex).hasMessageContaining("space");
        }
    }

    private List<String> files() throws IOException {
        try (Stream<Path> paths = Files.walk(disk)) {
            return paths.filter(Files::isRegularFile)
                    .map(path -> disk.relativize(path).toString())
                    .filter(path -> !path.startsWith(Runs.FOLDER))
                    .toList();
        }
    }

    private static boolean run(String... command) throws InterruptedException {
        try {
            return new ProcessBuilder(command).start().waitFor() == 0;
        } catch (IOException ex) {
            return false;
        }
    }
}
