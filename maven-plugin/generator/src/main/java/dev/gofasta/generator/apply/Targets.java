package dev.gofasta.generator.apply;

import dev.gofasta.generator.problem.Problem;
import dev.gofasta.generator.problem.ProblemCode;
import dev.gofasta.generator.problem.ProblemException;
import dev.gofasta.generator.project.Fingerprint;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Where the paths of a change set lead on disk: never out of the project.
 *
 * @param root the project's root, which must exist
 */
record Targets(Path root) {

    /** Stands for the content of what is there but can't be read as text; no content has it as its fingerprint. */
    static final String UNREADABLE = "unreadable";

    Targets {
        root = root.normalize();
    }

    /**
     * Returns the file that {@code path} means; a link stays a link, and the file that it leads to is meant, unless it is the
     * link that goes.
     *
     * @throws dev.gofasta.generator.problem.ProblemException when that is not within the project
     */
    Path resolve(String path, boolean deletes) {
        Path target = root.resolve(path).normalize();
        try {
            Path real = realPath(target);
            if (!target.startsWith(root) || !real.startsWith(root.toRealPath())) {
                throw outside(path);
            }
            return Files.exists(target) && !deletes ? real : target;
        } catch (IOException ex) {
            throw outside(path);
        }
    }

    /** Follows the links of the part of the path that is there. */
    private static Path realPath(Path path) throws IOException {
        Path parent = path.getParent();
        return Files.exists(path, LinkOption.NOFOLLOW_LINKS) || parent == null
                ? path.toRealPath()
                : realPath(parent).resolve(path.getFileName());
    }

    private static ProblemException outside(String path) {
        return Problem.of(
                        ProblemCode.GF_PATCH_OUTSIDE_PROJECT,
                        path + " leads out of the project, or nowhere.",
                        "Run the command where the file is, or put a real folder in the place of the link; nothing was"
                                + " written.")
                .asException();
    }

    /** Returns the fingerprint of a file's content, null where there is nothing at all. */
    static @Nullable String fingerprint(Path file) {
        if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            return null;
        }
        try {
            return Fingerprint.of(Files.readString(file));
        } catch (IOException ex) {
            return UNREADABLE;
        }
    }
}
