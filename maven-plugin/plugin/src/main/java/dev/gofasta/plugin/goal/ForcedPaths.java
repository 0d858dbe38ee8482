package dev.gofasta.plugin.goal;

import dev.gofasta.generator.problem.Problem;
import dev.gofasta.generator.problem.ProblemCode;
import java.util.Set;
import java.util.TreeSet;

/** The files that the parameter {@code force} names: one by one, so that nothing is overwritten that nobody has looked at. */
final class ForcedPaths {

    private ForcedPaths() {}

    /**
     * Reads paths separated by commas.
     *
     * @throws dev.gofasta.generator.problem.ProblemException when one is no path within the project
     */
    static Set<String> parse(String force) {
        Set<String> paths = new TreeSet<>();
        for (String part : force.split(",")) {
            String path = part.strip().replace('\\', '/').replaceFirst("^(\\./)+", "");
            if (!path.isEmpty()) {
                requirePath(path);
                paths.add(path);
            }
        }
        return paths;
    }

    private static void requirePath(String path) {
        boolean flag = path.equals("true") || path.equals("false");
        if (flag || path.startsWith("/") || path.matches(".*[*?\\[\\]{}].*") || ("/" + path + "/").contains("/../")) {
            throw Problem.of(
                            ProblemCode.GF_USAGE_INVALID_VALUE,
                            "force names files, one by one, and '" + path + "' is not the path of one.",
                            "Write the paths that the refusal names, relative to the project's root and separated by"
                                    + " commas.")
                    .asException();
        }
    }
}
