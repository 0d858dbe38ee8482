package dev.gofasta.plugin.config;

import dev.gofasta.generator.config.KnownProperties;
import dev.gofasta.generator.project.Module;
import dev.gofasta.generator.project.Project;
import java.util.HashMap;
import java.util.Map;

/** Knows which keys the libraries of an application know. */
@FunctionalInterface
public interface ConfigurationSource {

    /**
     * Returns the keys that {@code module} may use, in the application or in its tests.
     *
     * @throws dev.gofasta.generator.problem.ProblemException when its class path can't be had or read
     */
    KnownProperties of(Project project, Module module);

    /** Returns a source that asks {@code source} once for each module. */
    static ConfigurationSource once(ConfigurationSource source) {
        Map<String, KnownProperties> known = new HashMap<>();
        return (project, module) -> known.computeIfAbsent(module.folder(), folder -> source.of(project, module));
    }
}
