package dev.gofasta.generator.reference;

import dev.gofasta.generator.outline.Sources;
import dev.gofasta.generator.problem.Diagnostic;
import dev.gofasta.generator.project.Module;
import dev.gofasta.generator.project.Project;
import dev.gofasta.generator.project.ProjectFiles;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Who depends on whom among the Java files, SQL scripts and tables of a project. */
public final class ReferenceGraph {

    /** What the name of a table begins with where it stands beside paths of files. */
    static final String TABLE = "table ";

    private final Map<String, JavaFacts> java;
    private final Map<String, SqlFacts> scripts;
    private final TypeIndex types;
    private final Map<String, List<Edge>> dependents = new HashMap<>();
    private final Map<String, List<Edge>> dependencies = new HashMap<>();

    private ReferenceGraph(Map<String, JavaFacts> java, Map<String, SqlFacts> scripts) {
        this.java = java;
        this.scripts = scripts;
        this.types = new TypeIndex(java.values());
        new Links(java.values(), scripts.values(), types, this::add).find();
    }

    /** Reads all modules of {@code project}. */
    public static ReferenceGraph of(Project project) {
        return of(project, Map.of());
    }

    /**
     * Reads all modules of {@code project}.
     *
     * @param gone files that are not there any more, each with what it held: who still depends on them is found as well
     */
    static ReferenceGraph of(Project project, Map<String, String> gone) {
        Map<String, JavaFacts> java = new TreeMap<>();
        Map<String, SqlFacts> scripts = new TreeMap<>();
        ProjectFiles files = project.files();
        for (Module module : project.modules()) {
            for (String path : files.list(module.mainJava(""), ".java")) {
                files.read(path).ifPresent(text -> java.put(path, JavaScan.read(path, false, text)));
            }
            for (String path : files.list(module.testJava(""), ".java")) {
                files.read(path).ifPresent(text -> java.put(path, JavaScan.read(path, true, text)));
            }
            for (String path : files.list(module.path(module.folders().resources()), ".sql")) {
                files.read(path).ifPresent(text -> scripts.put(path, SqlFacts.read(path, text)));
            }
        }
        FolderOf folders = new FolderOf(project);
        gone.forEach((path, text) -> {
            if (path.endsWith(".java")) {
                java.putIfAbsent(path, JavaScan.read(path, folders.isTest(path), text));
            } else if (path.endsWith(".sql")) {
                scripts.putIfAbsent(path, SqlFacts.read(path, text));
            }
        });
        return new ReferenceGraph(java, scripts);
    }

    /** Returns one finding for each Java file that could not be read to its end. */
    public List<Diagnostic> broken() {
        Map<String, String> unclosed = new TreeMap<>();
        for (JavaFacts file : java.values()) {
            if (file.unclosed()) {
                unclosed.put(file.path(), file.text());
            }
        }
        return unclosed.isEmpty() ? List.of() : Sources.of(unclosed).broken();
    }

    private void add(Edge edge) {
        dependents.computeIfAbsent(edge.to(), key -> new ArrayList<>(4)).add(edge);
        dependencies.computeIfAbsent(edge.from(), key -> new ArrayList<>(8)).add(edge);
    }

    List<Edge> dependents(String node) {
        return dependents.getOrDefault(node, List.of());
    }

    List<Edge> dependencies(String node) {
        return dependencies.getOrDefault(node, List.of());
    }

    @Nullable
    JavaFacts java(String path) {
        return java.get(path);
    }

    @Nullable
    SqlFacts script(String path) {
        return scripts.get(path);
    }

    Collection<JavaFacts> javaFiles() {
        return java.values();
    }

    Collection<SqlFacts> scripts() {
        return scripts.values();
    }

    TypeIndex types() {
        return types;
    }

    /** Returns what people call {@code node}: a file of Java by its type, a table by its name, all else by its path. */
    String label(String node) {
        JavaFacts file = java.get(node);
        if (file == null) {
            return node;
        }
        return types.bySimpleName(file.name()).size() > 1 ? file.fullName() : file.name();
    }
}
