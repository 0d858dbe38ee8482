package dev.gofasta.generator.architecture;

import dev.gofasta.generator.outline.Outline;
import dev.gofasta.generator.outline.Sources;
import dev.gofasta.generator.problem.Diagnostic;
import dev.gofasta.generator.problem.Location;
import dev.gofasta.generator.project.ApplicationClass;
import dev.gofasta.generator.project.Module;
import dev.gofasta.generator.project.ProjectFiles;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * The rules for the layers of one module.
 *
 * @param files the files of the project
 * @param module a module with an application
 */
public record ArchitectureRules(ProjectFiles files, Module module) {

    /** Returns what breaks them, sorted by file and line. */
    public List<Diagnostic> check() {
        ApplicationClass application = Objects.requireNonNull(module.application());
        Map<String, String> texts = texts(module.mainJava(application.packageName()));
        Sources sources = Sources.of(texts);
        Layers layers = new Layers(application.packageName(), module.layout());
        LayerUses uses = new LayerUses(layers, sources);
        ExposedEntities entities = new ExposedEntities(layers, sources);
        InjectedFields fields = new InjectedFields(new InjectionFix(List.copyOf(sources.all()), withTests(texts)));
        List<Diagnostic> found = new ArrayList<>();
        for (Outline outline : sources.all()) {
            String text = texts.getOrDefault(outline.path(), "");
            found.addAll(uses.in(outline, text));
            found.addAll(entities.in(outline));
            found.addAll(fields.in(outline, text));
            found.addAll(ControllerTransactions.in(outline, text));
        }
        found.sort(Comparator.comparing(
                ArchitectureRules::place,
                Comparator.comparing(Location::file)
                        .thenComparing(Location::line)
                        .thenComparing(Location::column)));
        return List.copyOf(found);
    }

    private static Location place(Diagnostic diagnostic) {
        return Objects.requireNonNull(diagnostic.location());
    }

    private Map<String, String> texts(String folder) {
        Map<String, String> texts = new TreeMap<>();
        for (String path : files.list(folder, ".java")) {
            files.read(path).ifPresent(text -> texts.put(path, text));
        }
        return texts;
    }

    /** Tests are read when a fix may have to change them. */
    private Function<String, Map<String, String>> withTests(Map<String, String> main) {
        return call -> {
            Map<String, String> all = new TreeMap<>(main);
            all.putAll(texts(module.testJava("")));
            all.values().removeIf(text -> !text.contains(call));
            return all;
        };
    }
}
