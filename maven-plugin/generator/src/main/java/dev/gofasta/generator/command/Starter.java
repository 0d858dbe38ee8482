package dev.gofasta.generator.command;

import dev.gofasta.generator.edit.PomDependency;
import java.util.List;
import java.util.Map;

/**
 * A starter that can be added to a project.
 *
 * @param name its name: {@code mail}
 * @param summary what it brings, one clause
 * @param dependencies what the POM has to name, its own artifact first
 * @param settings what the configuration has to say, as YAML text by keys with dots; what is there is kept
 * @param wiring the names of templates below {@code starter/} that make classes of the wiring
 */
record Starter(
        String name,
        String summary,
        List<PomDependency> dependencies,
        Map<String, String> settings,
        List<String> wiring) {

    Starter {
        dependencies = List.copyOf(dependencies);
        settings = Map.copyOf(settings);
        wiring = List.copyOf(wiring);
    }
}
