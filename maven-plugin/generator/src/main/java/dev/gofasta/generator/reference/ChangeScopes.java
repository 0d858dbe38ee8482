package dev.gofasta.generator.reference;

import dev.gofasta.generator.project.Module;
import java.util.HashSet;
import java.util.Set;

/** Judges how far each changed file reaches, beyond those that name it: what decides whether and how contexts start. */
final class ChangeScopes {

    private final ReferenceGraph graph;
    private final FolderOf folders;
    private final Spread spread;
    private final GlobalBeans globals;

    ChangeScopes(ReferenceGraph graph, FolderOf folders, Spread spread) {
        this.graph = graph;
        this.folders = folders;
        this.spread = spread;
        this.globals = new GlobalBeans(graph);
    }

    /** Returns the scope of {@code change}, and starts to spread from what it touches. */
    Scope judge(Change change) {
        String path = change.path();
        if (folders.isBuild(path)) {
            return Scope.ALL;
        }
        JavaFacts file = graph.java(path);
        if (file != null) {
            Difference difference = Difference.between(change.before(), change.after());
            return difference == Difference.NONE ? Scope.NONE : java(file, difference, change);
        }
        if (!folders.isSource(path)) {
            startFromReaders(path, false);
            return Scope.NONE;
        }
        return folders.isResource(path) ? resource(path) : otherSource(path);
    }

    private Scope java(JavaFacts file, Difference difference, Change change) {
        spread.start(file.path());
        if (file.test()) {
            return test(file, change);
        }
        if (file.types().isEmpty()) {
            return file.name().equals("module-info") ? Scope.ALL : Scope.CONTEXTS;
        }
        boolean declarations =
                difference == Difference.DECLARATIONS || file.kind().equals("annotation");
        if (Roles.isApplication(file)) {
            return declarations ? Scope.CONTEXTS : Scope.WHOLE;
        }
        if (Roles.isConfiguration(file) || globals.reach(file)) {
            return declarations && reachesSchema(file) ? Scope.DATABASE : Scope.APPLICATION;
        }
        if (declarations && reachesSchema(file)) {
            return Scope.DATABASE;
        }
        boolean starts = declarations && (globals.isBean(file) || file.kind().equals("annotation"));
        return starts || runsAtStart(file) ? Scope.APPLICATION : Scope.WHOLE;
    }

    /** Whether it is an entity or a repository, or one of those has it in what it declares. */
    private boolean reachesSchema(JavaFacts file) {
        Set<String> seen = new HashSet<>();
        return reachesSchema(file, seen);
    }

    private boolean reachesSchema(JavaFacts file, Set<String> seen) {
        if (Roles.isStored(file) || Roles.isRepository(file)) {
            return true;
        }
        if (!seen.add(file.path()) || seen.size() > 50) {
            return false;
        }
        for (Edge edge : graph.dependents(file.path())) {
            JavaFacts from = graph.java(edge.from());
            if (from != null && !from.test() && (Roles.isStored(from) || Roles.isRepository(from))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a configuration class, or a bean while it is made, may call it. */
    private boolean runsAtStart(JavaFacts file) {
        for (Edge edge : graph.dependents(file.path())) {
            JavaFacts from = graph.java(edge.from());
            if (from == null || from.test() || edge.kind() != Edge.Kind.NAMES) {
                continue;
            }
            boolean configures = Roles.isConfiguration(from);
            if (configures && !StartCode.onlyMakes(from, file.name())
                    || !configures && globals.isBean(from) && StartCode.names(from, file.name())) {
                return true;
            }
        }
        return false;
    }

    /** A class beside the tests that nobody names is one that a library finds by itself, such as an extension. */
    private Scope test(JavaFacts file, Change change) {
        if (Roles.isTestClass(file)) {
            return Scope.NONE;
        }
        if (Roles.isConfiguration(file) || Roles.isBean(file) || Roles.worksEverywhere(file)) {
            return Scope.CONTEXTS;
        }
        return graph.dependents(file.path()).isEmpty() && change.after() != null ? Scope.ALL : Scope.NONE;
    }

    private Scope resource(String path) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        startFromReaders(path, true);
        if (graph.script(path) != null) {
            spread.start(path);
            return name.startsWith("U") && name.contains("__") ? Scope.WHOLE : Scope.DATABASE;
        }
        boolean ofTheApplication = path.endsWith("/" + Module.POLICY)
                || path.contains("/templates/")
                || path.contains("/static/")
                || name.startsWith("messages");
        return ofTheApplication ? Scope.APPLICATION : Scope.CONTEXTS;
    }

    /** Resources of tests, and languages that are not read here. */
    private Scope otherSource(String path) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        if (name.startsWith("application")) {
            return Scope.CONTEXTS;
        }
        return startFromReaders(path, true) ? Scope.NONE : Scope.ALL;
    }

    /** Starts from the files that write the name of the file at {@code path}; its ending may be left out there. */
    private boolean startFromReaders(String path, boolean withoutEnding) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        int dot = name.lastIndexOf('.');
        String stem = withoutEnding && dot > 0 ? name.substring(0, dot) : name;
        boolean found = false;
        for (JavaFacts file : graph.javaFiles()) {
            for (String literal : file.literals()) {
                boolean reads = literal.contains(name)
                        || literal.equals(stem)
                        || literal.endsWith("/" + stem)
                        || literal.endsWith("." + stem);
                if (reads) {
                    spread.reach(file.path(), path);
                    found = true;
                    break;
                }
            }
        }
        return found;
    }
}
