package dev.gofasta.conventions;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What Maven resolved for this module, as the build has written it: which artifact requires which. */
final class DependencyGraph {

    private static final Path FILE = Path.of("target/dependency-graph.json");

    private final Map<String, Set<String>> required = new LinkedHashMap<>();

    private DependencyGraph() {}

    static DependencyGraph read() {
        try {
            DependencyGraph graph = new DependencyGraph();
            graph.add(JsonMapper.shared().readTree(Files.readString(FILE)));
            return graph;
        } catch (IOException ex) {
            throw new UncheckedIOException("Run the tests with Maven, which writes " + FILE, ex);
        }
    }

    /** A dependency that occurs several times has its own dependencies below one occurrence only. */
    private void add(JsonNode node) {
        Set<String> children = required.computeIfAbsent(key(node), absent -> new LinkedHashSet<>());
        for (JsonNode child : node.path("children")) {
            if (!child.path("optional").asString("false").equals("true")) {
                children.add(key(child));
            }
            add(child);
        }
    }

    private static String key(JsonNode node) {
        return node.path("artifactId").asString() + "-" + node.path("version").asString();
    }

    /** All artifacts, as {@code artifactId-version}. */
    Set<String> artifacts() {
        return required.keySet();
    }

    /** An artifact and all that it requires, directly and indirectly, without optional dependencies. */
    Set<String> closure(String artifact) {
        Set<String> closure = new LinkedHashSet<>();
        collect(artifact, closure);
        return closure;
    }

    private void collect(String artifact, Collection<String> closure) {
        if (closure.add(artifact)) {
            required.getOrDefault(artifact, Set.of()).forEach(child -> collect(child, closure));
        }
    }
}
