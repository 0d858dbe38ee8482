package dev.gofasta.generator.apply;

import dev.gofasta.generator.change.Change;
import dev.gofasta.generator.change.ChangeSet;
import dev.gofasta.generator.change.Origin;
import dev.gofasta.generator.problem.Problem;
import dev.gofasta.generator.problem.ProblemCode;
import dev.gofasta.generator.problem.ProblemException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;

/** The steps in which a change set reaches the disk. */
final class FileMoves {

    private final Targets targets;
    private final List<Change> writes;

    /**
     * Prepares to write {@code changeSet} below {@code root}.
     *
     * @throws dev.gofasta.generator.problem.ProblemException when a path leads out of the project
     */
    FileMoves(Path root, ChangeSet changeSet) {
        this.targets = new Targets(root);
        this.writes = changeSet.writes();
        writes.forEach(this::target);
    }

    /**
     * Checks that every file still is as the plan read it.
     *
     * @throws dev.gofasta.generator.problem.ProblemException when one is not, naming all of them
     */
    void requireUnmoved() {
        List<String> moved = writes.stream()
                .filter(change -> !Objects.equals(Targets.fingerprint(target(change)), change.fingerprintBefore()))
                .map(Change::path)
                .toList();
        if (!moved.isEmpty()) {
            throw stale(moved);
        }
    }

    private Path target(Change change) {
        return targets.resolve(change.path(), change.after() == null);
    }

    static ProblemException stale(List<String> paths) {
        return Problem.of(
                        ProblemCode.GF_PATCH_STALE,
                        String.join(", ", paths) + (paths.size() == 1 ? " is" : " are")
                                + " not as when the plan was made.",
                        "Run the command again; nothing was written.")
                .asException();
    }

    /** Returns what has to be known to take the changes back, as the disk is now. */
    Run describe(int number, Origin origin, Instant time, int undoes) {
        TreeSet<String> folders = new TreeSet<>(Comparator.reverseOrder());
        List<Run.Entry> entries = new ArrayList<>();
        for (Change change : writes) {
            Path target = target(change);
            entries.add(new Run.Entry(
                    change.path(),
                    change.before(),
                    change.before() != null && Files.isExecutable(target),
                    change.fingerprintAfter()));
            for (Path folder = target.getParent();
                    folder != null && !Files.exists(folder);
                    folder = folder.getParent()) {
                folders.add(targets.root().relativize(folder).toString().replace('\\', '/'));
            }
        }
        return new Run(number, origin, time, undoes, entries, List.copyOf(folders));
    }

    /** Puts all contents beside their files, and when that has succeeded for all, into their places. */
    void perform() throws IOException {
        for (Change change : writes) {
            new StagedFile(target(change)).stage(change);
        }
        for (Change change : writes) {
            new StagedFile(target(change)).moveIntoPlace(change);
        }
    }

    /** Takes away what is left beside the files, and the folders that have lost their last file. */
    void tidy() throws IOException {
        for (Change change : writes) {
            Path target = target(change);
            new StagedFile(target).forgetBackup();
            if (change.after() == null) {
                removeEmptyFolders(new StagedFile(target).folder());
            }
        }
    }

    private void removeEmptyFolders(Path deepest) throws IOException {
        for (Path folder = deepest; folder != null && !folder.equals(targets.root()); folder = folder.getParent()) {
            try (var entries = Files.newDirectoryStream(folder)) {
                if (entries.iterator().hasNext()) {
                    return;
                }
            }
            Files.delete(folder);
        }
    }

    /** Takes all back after a failure and returns the problem to end with. */
    ProblemException takeBack(Run run, Exception cause) {
        List<String> left = new Rollback(targets).takeBack(run);
        String outcome = left.isEmpty()
                ? "All changes were taken back."
                : "All changes were taken back but those to " + String.join(", ", left) + ".";
        return Problem.of(
                        ProblemCode.GF_ENV_FILE_IO,
                        "Could not write: " + cause.getMessage() + ". " + outcome,
                        "Check that there is room on the disk and that the project's files are writable.")
                .asException();
    }
}
