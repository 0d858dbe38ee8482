package dev.gofasta.plugin.maven;

import dev.gofasta.generator.problem.Location;
import dev.gofasta.generator.project.Module;
import dev.gofasta.generator.project.Project;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds failed tests in the sources.
 *
 * @param project the project
 * @param module the module of the tests
 */
record TestSources(Project project, Module module) {

    /** Returns the line of the test class that {@code stackTrace} names, or the file, or null when there is none. */
    @Nullable
    Location locate(String className, String stackTrace) {
        String outer = className.replaceFirst("\\$.*", "");
        int dot = outer.lastIndexOf('.');
        String packageName = dot < 0 ? "" : outer.substring(0, dot);
        String file = module.testJava(packageName) + "/" + outer.substring(dot + 1) + ".java";
        if (!project.files().exists(file)) {
            return null;
        }
        Pattern frame = Pattern.compile("at (?:[\\w.]+//?)?" + Pattern.quote(outer) + "[.$][^(]*\\([^:)]+:(\\d+)\\)");
        Matcher matcher = frame.matcher(stackTrace);
        return matcher.find() ? new Location(file, Integer.parseInt(matcher.group(1)), 0) : Location.of(file);
    }
}
