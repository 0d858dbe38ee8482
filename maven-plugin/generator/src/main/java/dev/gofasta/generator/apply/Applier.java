package dev.gofasta.generator.apply;

import dev.gofasta.generator.change.Change;
import dev.gofasta.generator.change.ChangeSet;
import dev.gofasta.generator.problem.Problem;
import dev.gofasta.generator.problem.ProblemCode;
import dev.gofasta.generator.problem.ProblemException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Writes a change set below a root folder: it first checks that no file has moved since the plan, then stages every
 * content beside its target, then moves all into place. When a step fails, what was moved is taken back.
 */
public final class Applier {

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
        List<Change> writes = changeSet.changes().stream()
                .filter(change -> !(change instanceof Change.KeepFile))
                .toList();
        writes.forEach(this::requireUnmoved);
        Deque<StagedFile> staged = new ArrayDeque<>();
        Deque<StagedFile> moved = new ArrayDeque<>();
        try {
            for (Change change : writes) {
                staged.push(StagedFile.stage(root, change));
            }
            while (!staged.isEmpty()) {
                StagedFile next = staged.pop();
                moved.push(next);
                next.moveIntoPlace();
            }
            moved.forEach(StagedFile::forgetBackup);
        } catch (IOException | RuntimeException ex) {
            moved.forEach(StagedFile::takeBack);
            staged.forEach(StagedFile::takeBack);
            moved.forEach(StagedFile::removeFolders);
            staged.forEach(StagedFile::removeFolders);
            throw Problem.of(
                            ProblemCode.GF_ENV_FILE_IO,
                            "Could not write: " + ex.getMessage() + ". All changes were taken back.",
                            "Check that there is room on the disk and that the project's files are writable.")
                    .asException();
        }
    }

    private void requireUnmoved(Change change) {
        if (!Objects.equals(contentOf(change), change.before())) {
            throw stale(change);
        }
    }

    /** Returns the content of a file, or null where there is nothing at all: what can't be read is not nothing. */
    private @Nullable String contentOf(Change change) {
        Path file = root.resolve(change.path());
        if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            return null;
        }
        try {
            return Files.readString(file);
        } catch (IOException ex) {
            throw stale(change);
        }
    }

    private static ProblemException stale(Change change) {
        return Problem.of(
                        ProblemCode.GF_PATCH_STALE,
                        change.path() + " is not what it was when the plan was made.",
                        "Run the command again; nothing was written.")
                .asException();
    }
}
