package dev.gofasta.generator.apply;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;

import dev.gofasta.generator.change.ChangeSet;
import dev.gofasta.generator.change.Origin;
import dev.gofasta.generator.problem.Problem;
import dev.gofasta.generator.problem.ProblemCode;
import dev.gofasta.generator.problem.ProblemException;
import dev.gofasta.generator.project.DiskFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Writes change sets into a project, all or nothing, one run at a time, and keeps what is needed to take them back in the
 * journal {@code .gofasta/journal}, which git ignores. What a run is about to do is in the journal before the first file is
 * touched, so a run that was killed can be taken back by the next one.
 */
public final class ProjectWriter {

    private static final int KEPT_RUNS = 50;
    private static final String PENDING = "pending";

    private final Path root;
    private final Path journal;
    private final Path pending;

    /** Writes below {@code root}, the folder of a project. */
    public ProjectWriter(Path root) {
        this.root = root;
        this.journal = root.resolve(Runs.FOLDER);
        this.pending = journal.resolve(PENDING);
    }

    /** Returns whether a run was killed while it wrote, or is writing now. */
    public boolean isInterrupted() {
        return Files.exists(pending);
    }

    /**
     * Takes back a run that was killed while it wrote.
     *
     * @return that run, or empty where there is none
     * @throws dev.gofasta.generator.problem.ProblemException when another run is writing now, or a file can't be restored
     */
    public Optional<Run> recover() {
        return isInterrupted() ? locked(this::takeBackPending) : Optional.empty();
    }

    /**
     * Writes all changes or none.
     *
     * @param origin what they were planned for
     * @param time now
     * @param undoes the number of the run that they take back, or 0
     * @throws dev.gofasta.generator.problem.ProblemException when a file moved since the plan or can't be written, or another
     *     run is writing
     */
    public void apply(ChangeSet changeSet, Origin origin, Instant time, int undoes) {
        FileMoves moves = new FileMoves(root, changeSet);
        moves.requireUnmoved();
        locked(() -> {
            takeBackPending();
            moves.requireUnmoved();
            Runs runs = Runs.read(new DiskFiles(root));
            Run run = moves.describe(runs.nextNumber(), origin, time, undoes);
            TextFile.write(pending, run.toText());
            try {
                moves.perform();
                moves.tidy();
                Files.move(pending, journal.resolve("%08d%s".formatted(run.number(), Runs.SUFFIX)), ATOMIC_MOVE);
            } catch (IOException | RuntimeException ex) {
                ProblemException problem = moves.takeBack(run, ex);
                Files.deleteIfExists(pending);
                throw problem;
            }
            BuildCopies.removeDeleted(root, changeSet);
            forgetOldest(runs.all());
            return run;
        });
    }

    private Optional<Run> takeBackPending() throws IOException {
        if (!Files.exists(pending)) {
            return Optional.empty();
        }
        Run run = Runs.parse(Runs.FOLDER + "/" + PENDING, Files.readString(pending));
        List<String> left = new Rollback(new Targets(root)).takeBack(run);
        if (!left.isEmpty()) {
            throw Problem.of(
                            ProblemCode.GF_PATCH_INTERRUPTED,
                            "A run of gofasta:" + run.origin().goal() + " was interrupted, and was taken back but for "
                                    + String.join(", ", left) + ", written by others since.",
                            "Put these files right, delete " + Runs.FOLDER + "/" + PENDING + ", then run the command"
                                    + " again.")
                    .asException();
        }
        Files.delete(pending);
        return Optional.of(run);
    }

    private void forgetOldest(List<Run> earlier) throws IOException {
        for (Run run : earlier.subList(0, Math.max(0, earlier.size() + 1 - KEPT_RUNS))) {
            Files.deleteIfExists(journal.resolve("%08d%s".formatted(run.number(), Runs.SUFFIX)));
        }
    }

    private <T> T locked(Step<T> step) {
        try {
            new Targets(root).resolve(Runs.FOLDER + "/" + PENDING, false);
            Files.createDirectories(journal);
            Path ignore = journal.resolve(".gitignore");
            if (!Files.exists(ignore)) {
                TextFile.write(ignore, "*\n");
            }
            RunLock lock = RunLock.take(journal);
            try {
                return step.run();
            } finally {
                lock.close();
            }
        } catch (IOException ex) {
            throw Problem.of(
                            ProblemCode.GF_ENV_FILE_IO,
                            "Could not write the journal of the project: " + ex.getMessage() + ".",
                            "Check that there is room on the disk and that " + Runs.FOLDER + " is writable.")
                    .asException();
        }
    }

    @FunctionalInterface
    private interface Step<T> {
        T run() throws IOException;
    }
}
