package dev.gofasta.generator.apply;

import dev.gofasta.generator.change.ChangeSet;
import dev.gofasta.generator.change.Origin;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;

/**
 * Writes a change set below a root folder, all or nothing, and keeps no record of it: for folders that are new, such as that of
 * a new project. See {@link ProjectWriter} for the others.
 */
public final class Applier {

    private static final Origin UNRECORDED = new Origin("", Map.of(), "");

    private final Path root;

    /** Writes below {@code root}, which must exist. */
    public Applier(Path root) {
        this.root = root;
    }

    /**
     * Writes all changes or none.
     *
     * @throws dev.gofasta.generator.problem.ProblemException when a file moved since the plan, or can't be written
     */
    public void apply(ChangeSet changeSet) {
        FileMoves moves = new FileMoves(root, changeSet);
        moves.requireUnmoved();
        Run run = moves.describe(1, UNRECORDED, Instant.EPOCH, 0);
        try {
            moves.perform();
            moves.tidy();
        } catch (IOException | RuntimeException ex) {
            throw moves.takeBack(run, ex);
        }
    }
}
