package dev.gofasta.generator.config;

import dev.gofasta.generator.project.Module;
import dev.gofasta.generator.project.Project;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The keys that the project's own code reads, which no metadata names. They are looked for when a key is about to be called
 * unknown, so that a project without such a key pays nothing.
 */
final class UsedKeys {

    private static final Pattern PLACEHOLDER = Pattern.compile("[$#]\\{\\s*([A-Za-z][\\w.\\-\\[\\]]*)");
    private static final Pattern LITERAL =
            Pattern.compile("\"([A-Za-z][\\w\\-]*(?:\\.[\\w\\-]+)+|[A-Z]+(?:_[A-Z0-9]+)+)\\.?\"");
    private static final Pattern PREFIX = Pattern.compile(
            "@(?:[\\w.]+\\.)?(?:ConfigurationProperties|ConditionalOnProperty|ConditionalOnBooleanProperty)\\s*\\([^)\"]*\"([\\w.\\-]+)\"");

    private final Project project;
    private @Nullable Set<String> keys;

    UsedKeys(Project project) {
        this.project = project;
    }

    /** Returns whether code reads the key that has these segments, or one above it. */
    boolean reads(List<String> path) {
        Set<String> known = keys();
        StringBuilder key = new StringBuilder();
        for (String segment : path) {
            key.append(PropertyName.canonical(segment));
            if (known.contains(key.toString())) {
                return true;
            }
            key.append('.');
        }
        return false;
    }

    /** Returns whether code reads one of the keys below the path. */
    boolean readsBelow(List<String> path) {
        String prefix = String.join(".", PropertyName.canonical(path)) + ".";
        return reads(path) || keys().stream().anyMatch(key -> key.startsWith(prefix));
    }

    /** Returns whether code reads the key of an environment variable, or the variable itself. */
    boolean readsVariable(String variable) {
        String name = PropertyName.canonical(variable);
        return keys().stream().anyMatch(key -> PropertyName.canonical(key).equals(name));
    }

    private Set<String> keys() {
        Set<String> known = keys;
        if (known == null) {
            known = find();
            keys = known;
        }
        return known;
    }

    private Set<String> find() {
        Set<String> found = new HashSet<>();
        for (Module module : project.modules()) {
            List<String> files = new ArrayList<>();
            files.addAll(project.files().list(module.path(module.folders().main()), ".java"));
            files.addAll(project.files().list(module.path("src/main/kotlin"), ".kt"));
            String resources = module.path(module.folders().resources());
            List.of(".xml", ".yaml", ".yml", ".properties")
                    .forEach(suffix -> files.addAll(project.files().list(resources, suffix)));
            for (String file : files) {
                project.files().read(file).ifPresent(text -> add(text, found));
            }
        }
        return found;
    }

    private static void add(String text, Set<String> found) {
        for (Pattern pattern : List.of(PLACEHOLDER, LITERAL, PREFIX)) {
            pattern.matcher(text)
                    .results()
                    .forEach(match ->
                            found.add(String.join(".", PropertyName.canonical(PropertyName.segments(match.group(1))))));
        }
    }
}
