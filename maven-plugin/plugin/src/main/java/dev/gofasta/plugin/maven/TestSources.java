package dev.gofasta.plugin.maven;

import dev.gofasta.generator.problem.Location;
import dev.gofasta.generator.project.Module;
import dev.gofasta.generator.project.Project;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds failed tests in the sources.
 *
 * @param project the project
 * @param module the module of the tests
 */
record TestSources(Project project, Module module) {

    private static final Pattern FRAME = Pattern.compile("at (?:[\\w.]+//?)?([\\w.$]+)\\.[\\w$<>]+\\([^:)]+:(\\d+)\\)");

    /**
     * Returns the line of the test class that {@code stackTrace} names; else that of another class of the tests, else that of
     * the method, else the file; null when there is none.
     */
    @Nullable
    Location locate(String className, String method, String stackTrace) {
        String outer = className.replaceFirst("\\$.*", "");
        String file = fileOf(outer);
        if (!project.files().exists(file)) {
            return null;
        }
        List<MatchResult> frames = FRAME.matcher(stackTrace).results().toList();
        return frames.stream()
                .filter(frame -> isIn(frame, outer))
                .findFirst()
                .map(frame -> new Location(file, Integer.parseInt(frame.group(2)), 0))
                .or(() -> frames.stream()
                        .filter(frame -> project.files().exists(fileOf(outerOf(frame))))
                        .findFirst()
                        .map(frame -> new Location(fileOf(outerOf(frame)), Integer.parseInt(frame.group(2)), 0)))
                .orElseGet(() -> declaration(file, method));
    }

    /** What AssertJ says about one of several failures names the class without its package. */
    private static boolean isIn(MatchResult frame, String outer) {
        return outerOf(frame).equals(outer) || outer.endsWith("." + outerOf(frame));
    }

    private static String outerOf(MatchResult frame) {
        return frame.group(1).replaceFirst("\\$.*", "");
    }

    private String fileOf(String outer) {
        int dot = outer.lastIndexOf('.');
        String packageName = dot < 0 ? "" : outer.substring(0, dot);
        return module.testJava(packageName) + "/" + outer.substring(dot + 1) + ".java";
    }

    /** A test that did not even begin has no frame of its own. */
    private Location declaration(String file, String method) {
        String name = method.replaceFirst("\\W.*", "");
        Pattern declared = Pattern.compile("\\bvoid " + Pattern.quote(name) + "\\(");
        List<String> lines = project.files().read(file).orElse("").lines().toList();
        for (int i = 0; i < lines.size() && !name.isEmpty(); i++) {
            if (declared.matcher(lines.get(i)).find()) {
                return new Location(file, i + 1, 0);
            }
        }
        return Location.of(file);
    }
}
