package dev.gofasta.generator.own;

import dev.gofasta.generator.problem.Location;
import dev.gofasta.generator.problem.Problem;
import dev.gofasta.generator.problem.ProblemCode;
import java.util.List;
import java.util.Set;

/** Where the files of a project's own generators may go. */
final class OwnTargets {

    /** Owned by git, gofasta and Maven. */
    private static final Set<String> FOREIGN = Set.of(".git", ".gofasta", "target");

    private OwnTargets() {}

    /**
     * Returns {@code path} if it is a file below the project's root that a generator may write.
     *
     * @throws dev.gofasta.generator.problem.ProblemException GF_PATCH_OUTSIDE_PROJECT, with the line of the descriptor
     */
    static String require(String path, Location line) {
        List<String> parts = List.of(path.split("/", -1));
        boolean within = !path.contains("\\")
                && !path.contains(":")
                && parts.stream().noneMatch(part -> part.isBlank() || part.equals(".") || part.equals(".."));
        if (!within || FOREIGN.contains(parts.get(0))) {
            throw new Problem(
                            ProblemCode.GF_PATCH_OUTSIDE_PROJECT,
                            "'" + path + "' is no path of a file that a generator may write (" + line + ").",
                            "Write it relative to the project's root, with /, and not into "
                                    + String.join(
                                            ", ", FOREIGN.stream().sorted().toList()) + ".",
                            line)
                    .asException();
        }
        return path;
    }
}
