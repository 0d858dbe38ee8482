package dev.gofasta.generator.command;

import static dev.gofasta.generator.support.Problems.problemOf;
import static org.assertj.core.api.Assertions.assertThat;

import dev.gofasta.generator.apply.ProjectWriter;
import dev.gofasta.generator.change.Change;
import dev.gofasta.generator.change.ChangeSet;
import dev.gofasta.generator.change.Origin;
import dev.gofasta.generator.problem.Problem;
import dev.gofasta.generator.problem.ProblemCode;
import dev.gofasta.generator.project.DiskFiles;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UndoRunTests {

    private static final Origin ORIGIN = new Origin("field", Map.of(), "1.0");
    private static final String ODD = "\ufeffone\r\ntwo \u00e9 no end";

    @TempDir
    private Path root;

    @BeforeEach
    void addFiles() throws IOException {
        Files.writeString(root.resolve("a.txt"), ODD);
        Files.writeString(root.resolve("run.sh"), "#!/bin/sh\n");
        root.resolve("run.sh").toFile().setExecutable(true);
        Files.write(root.resolve("latin1.txt"), new byte[] {(byte) 0xe9, '\n'});
    }

    @Test
    void restoresEveryFileByteForByte() throws IOException {
        write(
                new Change.EditFile("a.txt", ODD, "new\n"),
                new Change.CreateFile("x/y/c.txt", "c", false),
                new Change.DeleteFile("run.sh", "#!/bin/sh\n"));

        undo(null);

        assertThat(root.resolve("a.txt")).hasBinaryContent(ODD.getBytes(StandardCharsets.UTF_8));
        assertThat(root.resolve("run.sh")).hasContent("#!/bin/sh").isExecutable();
        assertThat(root.resolve("x")).doesNotExist();
        assertThat(root.resolve("latin1.txt")).hasBinaryContent(new byte[] {(byte) 0xe9, '\n'});
    }

    @Test
    @Tag("raises:GF_PATCH_NOTHING_TO_UNDO")
    void takesRunsBackLikeAStack() {
        write(new Change.CreateFile("1.txt", "1", false));
        write(new Change.CreateFile("2.txt", "2", false));

        undo(null);
        assertThat(root.resolve("2.txt")).doesNotExist();
        undo(null);
        assertThat(root.resolve("1.txt")).doesNotExist();
        assertThat(problemOf(() -> undo(null)).code()).isEqualTo(ProblemCode.GF_PATCH_NOTHING_TO_UNDO);
    }

    @Test
    void undoneRunComesBackWhenItsUndoIsUndone() {
        write(new Change.CreateFile("1.txt", "1", false));
        undo(null);

        undo(2);

        assertThat(root.resolve("1.txt")).hasContent("1");
        assertThat(problemOf(() -> undo(2)).code()).isEqualTo(ProblemCode.GF_PATCH_NOTHING_TO_UNDO);
        undo(null);
        assertThat(root.resolve("1.txt")).doesNotExist();
    }

    @Test
    void fileThatWasEditedSinceIsRefusedAndAllOfThemAreNamed() throws IOException {
        write(new Change.CreateFile("1.txt", "1", false), new Change.CreateFile("2.txt", "2", false));
        Files.writeString(root.resolve("1.txt"), "mine");
        Files.delete(root.resolve("2.txt"));

        Problem problem = problemOf(() -> undo(null));

        assertThat(problem.code()).isEqualTo(ProblemCode.GF_PATCH_STALE);
        assertThat(problem.message()).startsWith("1.txt, 2.txt are not as the run left them");
        assertThat(root.resolve("1.txt")).hasContent("mine");
    }

    @Test
    @Tag("raises:GF_PATCH_MIGRATION_UNDONE")
    void undoneMigrationIsMentioned() {
        write(new Change.CreateFile("src/main/resources/db/migration/V1__create_products.sql", "", false));

        assertThat(UndoRun.plan(new DiskFiles(root), null).diagnostics())
                .singleElement()
                .satisfies(each -> assertThat(each.code()).isEqualTo(ProblemCode.GF_PATCH_MIGRATION_UNDONE));
    }

    @Test
    void damagedJournalIsNamed() throws IOException {
        write(new Change.CreateFile("1.txt", "1", false));
        Path run = root.resolve(".gofasta/journal/00000001.run");
        Files.writeString(run, Files.readString(run).replace("end\n", ""));

        assertThat(problemOf(() -> undo(null)).message()).contains(".gofasta/journal/00000001.run");
    }

    private void write(Change... changes) {
        new ProjectWriter(root).apply(new ChangeSet(List.of(changes)), ORIGIN, Instant.EPOCH, 0);
    }

    private void undo(Integer number) {
        Plan<UndoData> plan = UndoRun.plan(new DiskFiles(root), number);
        new ProjectWriter(root)
                .apply(
                        plan.changes(),
                        new Origin("undo", Map.of(), "1.0"),
                        Instant.EPOCH,
                        plan.data().run());
    }
}
