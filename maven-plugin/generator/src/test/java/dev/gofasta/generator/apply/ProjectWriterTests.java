package dev.gofasta.generator.apply;

import static dev.gofasta.generator.support.Problems.problemOf;
import static org.assertj.core.api.Assertions.assertThat;

import dev.gofasta.generator.change.Change;
import dev.gofasta.generator.change.ChangeSet;
import dev.gofasta.generator.change.Origin;
import dev.gofasta.generator.problem.Problem;
import dev.gofasta.generator.problem.ProblemCode;
import dev.gofasta.generator.project.DiskFiles;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProjectWriterTests {

    private static final Origin ORIGIN = new Origin("scaffold", Map.of("name", "Product"), "1.0");
    private static final Instant TIME = Instant.parse("2026-01-15T10:30:00Z");
    private static final Path PENDING = Path.of(Runs.FOLDER, "pending");

    @TempDir
    private Path root;

    private ProjectWriter writer;

    @BeforeEach
    void addAFile() throws IOException {
        Files.writeString(root.resolve("a.txt"), "old");
        writer = new ProjectWriter(root);
    }

    @Test
    void journalHoldsWhatIsNeededToTakeTheRunBack() throws IOException {
        String odd = "\ufeffone\r\ntwo\ttab \\n no end";
        Files.writeString(root.resolve("odd.txt"), odd);

        apply(new Change.EditFile("odd.txt", odd, "new"), new Change.CreateFile("x/b.txt", "b", false));

        Run run = runs().all().get(0);
        assertThat(run.origin()).isEqualTo(ORIGIN);
        assertThat(run.time()).isEqualTo(TIME);
        assertThat(run.folders()).containsExactly("x");
        assertThat(run.files()).extracting(Run.Entry::path).containsExactly("odd.txt", "x/b.txt");
        assertThat(run.files()).extracting(Run.Entry::before).containsExactly(odd, null);
        assertThat(root.resolve(Runs.FOLDER).resolve(".gitignore")).hasContent("*");
        assertThat(root.resolve(PENDING)).doesNotExist();
    }

    @Test
    void keepsTheLastFiftyRuns() {
        for (int i = 0; i < 53; i++) {
            apply(new Change.CreateFile("f" + i, "", false));
        }

        assertThat(runs().all()).hasSize(50);
        assertThat(runs().all().get(0).number()).isEqualTo(4);
        assertThat(runs().last().orElseThrow().number()).isEqualTo(53);
    }

    @Test
    void deletesAFileAndTheFoldersThatItLeavesEmpty() throws IOException {
        Files.createDirectories(root.resolve("p/q"));
        Files.writeString(root.resolve("p/q/c.txt"), "c");
        Files.writeString(root.resolve("p/stays.txt"), "s");

        apply(new Change.DeleteFile("p/q/c.txt", "c"));

        assertThat(root.resolve("p/q")).doesNotExist();
        assertThat(root.resolve("p/stays.txt")).exists();
    }

    /** Maven keeps the copies of resources that are gone, and Flyway would run such a migration. */
    @Test
    void deletesWhatMavenHasCopiedOfADeletedResource() throws IOException {
        String migration = "src/main/resources/db/migration/V2__tags.sql";
        for (String module : List.of("", "services/api/")) {
            write(module + migration);
            write(module + "target/classes/db/migration/V2__tags.sql");
            write(module + "target/classes/db/migration/V1__base.sql");
        }

        apply(
                new Change.DeleteFile(migration, "SELECT 1;"),
                new Change.DeleteFile("services/api/" + migration, "SELECT 1;"));

        for (String module : List.of("", "services/api/")) {
            Path copies = root.resolve(module + "target/classes/db/migration");
            assertThat(copies.resolve("V2__tags.sql")).doesNotExist();
            assertThat(copies.resolve("V1__base.sql")).exists();
        }
    }

    private void write(String path) throws IOException {
        Path file = root.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, "SELECT 1;");
    }

    @Test
    void deletesTheLinkAndNotWhatItLeadsTo() throws IOException {
        Files.createSymbolicLink(root.resolve("link.txt"), Path.of("a.txt"));

        apply(new Change.DeleteFile("link.txt", "old"));

        assertThat(root.resolve("link.txt")).doesNotExist();
        assertThat(root.resolve("a.txt")).hasContent("old");
    }

    @Test
    void failureInTheMiddleTakesEverythingBackAndLeavesNoRun() throws IOException {
        Files.createDirectories(root.resolve("d"));
        Files.writeString(root.resolve("d/gone.txt"), "g");

        Problem problem = problemOf(() -> apply(
                new Change.EditFile("a.txt", "old", "new"),
                new Change.CreateFile("a.txt/below-a-file", "x", false),
                new Change.DeleteFile("d/gone.txt", "g")));

        assertThat(problem.code()).isEqualTo(ProblemCode.GF_ENV_FILE_IO);
        assertThat(problem.message()).endsWith("All changes were taken back.");
        assertThat(root.resolve("a.txt")).hasContent("old");
        assertThat(root.resolve("d/gone.txt")).hasContent("g");
        assertThat(runs().all()).isEmpty();
        assertThat(writer.isInterrupted()).isFalse();
    }

    @Test
    void folderInThePlaceOfAFileIsRefused() throws IOException {
        Files.createDirectories(root.resolve("b.txt"));

        assertThat(problemOf(() -> apply(new Change.CreateFile("b.txt", "b", false)))
                        .code())
                .isEqualTo(ProblemCode.GF_PATCH_STALE);
    }

    @Test
    @Tag("raises:GF_PATCH_OUTSIDE_PROJECT")
    void danglingLinkIsRefused() throws IOException {
        Files.createSymbolicLink(root.resolve("link.txt"), Path.of("nowhere.txt"));

        assertThat(problemOf(() -> apply(new Change.CreateFile("link.txt", "b", false)))
                        .code())
                .isEqualTo(ProblemCode.GF_PATCH_OUTSIDE_PROJECT);
        assertThat(root.resolve("nowhere.txt")).doesNotExist();
    }

    @Test
    void pathsThatLeaveTheProjectAreRefused(@TempDir Path elsewhere) throws IOException {
        Files.createSymbolicLink(root.resolve("out"), elsewhere);

        for (String path : List.of("../x.txt", "out/x.txt", elsewhere + "/x.txt")) {
            assertThat(problemOf(() -> apply(new Change.CreateFile(path, "x", false)))
                            .code())
                    .isEqualTo(ProblemCode.GF_PATCH_OUTSIDE_PROJECT);
        }
        assertThat(elsewhere).isEmptyDirectory();
        assertThat(root.resolve("../x.txt")).doesNotExist();
    }

    @Test
    @Tag("raises:GF_PATCH_BUSY")
    void secondRunAtTheSameTimeIsRefused() throws IOException {
        Files.createDirectories(root.resolve(Runs.FOLDER));
        try (FileChannel other = FileChannel.open(
                root.resolve(Runs.FOLDER).resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            other.lock();

            assertThat(problemOf(() -> apply(new Change.EditFile("a.txt", "old", "new")))
                            .code())
                    .isEqualTo(ProblemCode.GF_PATCH_BUSY);
        }
        assertThat(root.resolve("a.txt")).hasContent("old");
    }

    @Test
    void runThatWasKilledBetweenTwoMovesIsTakenBack() throws IOException {
        Files.writeString(root.resolve("z.txt"), "z");
        killAfterMoving(
                1,
                new Change.EditFile("a.txt", "old", "new"),
                new Change.CreateFile("n/b.txt", "b", false),
                new Change.DeleteFile("z.txt", "z"));
        assertThat(root.resolve("a.txt")).hasContent("new");

        assertThat(writer.recover().orElseThrow().origin()).isEqualTo(ORIGIN);

        assertThat(root.resolve("a.txt")).hasContent("old");
        assertThat(root.resolve("z.txt")).hasContent("z");
        assertThat(root.resolve("n")).doesNotExist();
        assertThat(leftovers()).isEmpty();
        assertThat(writer.recover()).isEmpty();
    }

    @Test
    void runThatWasKilledAfterItsLastMoveIsTakenBackFromTheJournalAlone() throws IOException {
        killAfterMoving(2, new Change.EditFile("a.txt", "old", "new"), new Change.CreateFile("b.txt", "b", false));
        Files.delete(root.resolve(".a.txt.gofasta-old"));

        writer.recover();

        assertThat(root.resolve("a.txt")).hasContent("old");
        assertThat(root.resolve("b.txt")).doesNotExist();
    }

    @Test
    @Tag("raises:GF_PATCH_INTERRUPTED")
    void killedRunIsNotTakenBackOverAnEditThatCameLater() throws IOException {
        killAfterMoving(1, new Change.EditFile("a.txt", "old", "new"));
        Files.writeString(root.resolve("a.txt"), "mine");

        Problem problem = problemOf(() -> writer.recover());

        assertThat(problem.code()).isEqualTo(ProblemCode.GF_PATCH_INTERRUPTED);
        assertThat(problem.message()).contains("a.txt");
        assertThat(root.resolve("a.txt")).hasContent("mine");
    }

    /** Leaves the disk as a process that ends without warning does. */
    private void killAfterMoving(int moves, Change... changes) throws IOException {
        ChangeSet changeSet = new ChangeSet(List.of(changes));
        Files.createDirectories(root.resolve(Runs.FOLDER));
        Run run = new FileMoves(root, changeSet).describe(1, ORIGIN, TIME, 0);
        TextFile.write(root.resolve(PENDING), run.toText());
        for (Change change : changeSet.writes()) {
            new StagedFile(root.resolve(change.path())).stage(change);
        }
        for (Change change : changeSet.writes().subList(0, moves)) {
            new StagedFile(root.resolve(change.path())).moveIntoPlace(change);
        }
    }

    private List<String> leftovers() throws IOException {
        try (var files = Files.walk(root)) {
            return files.map(Path::toString)
                    .filter(path -> path.contains(".gofasta-"))
                    .toList();
        }
    }

    private Runs runs() {
        return Runs.read(new DiskFiles(root));
    }

    private void apply(Change... changes) {
        writer.apply(new ChangeSet(List.of(changes)), ORIGIN, TIME, 0);
    }
}
