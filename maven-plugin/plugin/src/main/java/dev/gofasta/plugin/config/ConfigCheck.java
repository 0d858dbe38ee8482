package dev.gofasta.plugin.config;

import dev.gofasta.generator.config.CheckConfiguration;
import dev.gofasta.generator.config.KnownProperties;
import dev.gofasta.generator.problem.Diagnostic;
import dev.gofasta.generator.project.Module;
import dev.gofasta.generator.project.Project;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Checks the configuration files of all applications of a project. */
public final class ConfigCheck {

    /** The command that resolves the class path, so that {@link #ifKnown} has an answer. */
    public static final String COMMAND = "mvn gofasta:config-schema";

    private ConfigCheck() {}

    /** Returns what is wrong in the files, with the keys that {@code source} knows. */
    public static List<Diagnostic> run(Project project, ConfigurationSource source) {
        Set<Diagnostic> found = new LinkedHashSet<>();
        for (Module module : project.applications()) {
            found.addAll(new CheckConfiguration(project, module).check(source.of(project, module)));
        }
        return List.copyOf(found);
    }

    /**
     * Returns what is wrong in the files, with the keys of the class path that was resolved last; empty where none was since
     * a POM changed. Resolves nothing.
     *
     * @param root the project's folder
     */
    public static Optional<List<Diagnostic>> ifKnown(Path root, Project project) {
        Set<Diagnostic> found = new LinkedHashSet<>();
        for (Module module : project.applications()) {
            Optional<KnownProperties> known = new KeyFile(root, project, module).read();
            if (known.isEmpty()) {
                return Optional.empty();
            }
            found.addAll(new CheckConfiguration(project, module).check(known.get()));
        }
        return Optional.of(List.copyOf(found));
    }

    /** Returns the files that are looked at. */
    public static List<String> files(Project project) {
        TreeSet<String> files = new TreeSet<>();
        project.applications().forEach(module -> files.addAll(new CheckConfiguration(project, module).files()));
        return List.copyOf(files);
    }
}
