package dev.gofasta.generator.project;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the modules of a project share: the files, and each other. */
final class Workspace {

    private final ProjectFiles files;
    private final List<Module> modules = new ArrayList<>();
    private final Map<String, Module> byKey = new HashMap<>();

    Workspace(ProjectFiles files) {
        this.files = files;
    }

    /** Has neither files nor modules. */
    static Workspace empty() {
        return new Workspace(new ProjectFiles() {
            @Override
            public Optional<String> read(String path) {
                return Optional.empty();
            }

            @Override
            public List<String> list(String folder, String suffix) {
                return List.of();
            }
        });
    }

    ProjectFiles files() {
        return files;
    }

    void add(Module module) {
        modules.add(module);
        Coordinates coordinates = module.coordinates();
        byKey.putIfAbsent(coordinates.groupId() + ":" + coordinates.artifactId(), module);
    }

    List<Module> modules() {
        return List.copyOf(modules);
    }

    /** Returns what {@code module} declares and what it gets through modules that it depends on, each once. */
    List<Dependency> available(Module module) {
        Map<String, Dependency> found = new LinkedHashMap<>();
        Deque<Dependency> open = new ArrayDeque<>(module.declared());
        while (!open.isEmpty()) {
            Dependency next = open.removeFirst();
            if (found.putIfAbsent(next.key(), next) == null) {
                Module other = byKey.get(next.key());
                if (other != null) {
                    open.addAll(inherited(other, next.scope()));
                }
            }
        }
        return List.copyOf(found.values());
    }

    private static List<Dependency> inherited(Module other, String scope) {
        return other.declared().stream()
                .filter(each ->
                        !each.optional() && !each.testOnly() && !each.scope().equals("provided"))
                .map(each -> scope.equals("test") ? each.in("test") : each)
                .toList();
    }
}
