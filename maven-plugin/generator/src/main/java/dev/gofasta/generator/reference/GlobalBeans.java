package dev.gofasta.generator.reference;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;

/**
 * The beans that libraries call in every application and for every request, such as filters and listeners, and all that those
 * use: whoever starts the application depends on what they do.
 */
final class GlobalBeans {

    private final ReferenceGraph graph;
    private final Set<String> reach = new HashSet<>();

    GlobalBeans(ReferenceGraph graph) {
        this.graph = graph;
        Deque<String> open = new ArrayDeque<>();
        for (JavaFacts file : graph.javaFiles()) {
            if (isGlobal(file) && reach.add(file.path())) {
                open.add(file.path());
            }
        }
        while (!open.isEmpty()) {
            for (Edge edge : graph.dependencies(open.remove())) {
                JavaFacts to = graph.java(edge.to());
                if (to != null && follows(edge) && !Roles.isConfiguration(to) && reach.add(to.path())) {
                    open.add(to.path());
                }
            }
        }
    }

    /** A class with subclasses stands for itself, an interface for what implements it. */
    private boolean follows(Edge edge) {
        JavaFacts from = graph.java(edge.from());
        return edge.kind() != Edge.Kind.IMPLEMENTED
                || from != null && from.kind().equals("interface");
    }

    boolean reach(JavaFacts file) {
        return reach.contains(file.path());
    }

    private boolean isGlobal(JavaFacts file) {
        if (file.test() || Roles.isConfiguration(file) || Roles.isRepository(file)) {
            return false;
        }
        if (Roles.worksEverywhere(file)) {
            return true;
        }
        return isBean(file)
                && !Roles.isController(file)
                && (hasForeignSupertype(file) || file.hasMemberAnnotation(Roles.started()) || !isInjected(file));
    }

    /** Whether it is made by the application: it has a stereotype, or a configuration class names it. */
    boolean isBean(JavaFacts file) {
        if (Roles.isBean(file) || Roles.worksEverywhere(file)) {
            return true;
        }
        for (Edge edge : graph.dependents(file.path())) {
            JavaFacts from = graph.java(edge.from());
            if (from != null && !from.test() && Roles.isConfiguration(from)) {
                return true;
            }
        }
        return false;
    }

    private boolean hasForeignSupertype(JavaFacts file) {
        for (String supertype : file.supertypes()) {
            if (graph.types().bySimpleName(supertype).isEmpty()) {
                return true;
            }
        }
        return false;
    }

    /** Whether another class of the application names it, or an interface of it. */
    private boolean isInjected(JavaFacts file) {
        for (Edge edge : graph.dependents(file.path())) {
            JavaFacts from = graph.java(edge.from());
            if (from != null && !from.test() && !Roles.isConfiguration(from)) {
                return true;
            }
        }
        return false;
    }
}
