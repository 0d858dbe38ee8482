package dev.gofasta.generator.reference;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;

/** What classes of tests start before they run. */
final class TestContexts {

    /** What is started. */
    enum Context {
        /** Nothing. */
        NONE,
        /** Beans that the test names. */
        NAMED,
        /** Entities, repositories and migrations. */
        DATABASE,
        /** All of the application, or what a scan finds of it. */
        APPLICATION
    }

    private final ReferenceGraph graph;

    TestContexts(ReferenceGraph graph) {
        this.graph = graph;
    }

    /** Returns what {@code test} starts, by itself, by an annotation of the project or by a class that it extends. */
    Context of(JavaFacts test) {
        boolean database = false;
        boolean other = false;
        boolean named = false;
        for (JavaFacts file : withInherited(test)) {
            if (Roles.startsApplication(file)) {
                return Context.APPLICATION;
            }
            database |= Roles.startsDatabase(file);
            other |= Roles.startsContext(file);
            named |= Roles.namesItsClasses(file);
        }
        if (database) {
            return Context.DATABASE;
        }
        return !other ? Context.NONE : named ? Context.NAMED : Context.APPLICATION;
    }

    private Set<JavaFacts> withInherited(JavaFacts test) {
        Set<JavaFacts> found = new HashSet<>(Set.of(test));
        Deque<JavaFacts> open = new ArrayDeque<>(found);
        while (!open.isEmpty()) {
            JavaFacts file = open.remove();
            for (Edge edge : graph.dependencies(file.path())) {
                JavaFacts other = graph.java(edge.to());
                if (other != null
                        && (file.supertypes().contains(other.name()) || annotates(other, file))
                        && found.add(other)) {
                    open.add(other);
                }
            }
        }
        return found;
    }

    private static boolean annotates(JavaFacts annotation, JavaFacts file) {
        return file.typeAnnotations().contains(annotation.name())
                || file.memberAnnotations().contains(annotation.name());
    }

    /**
     * Returns whether {@code test} depends on the application as a whole: it looks at whatever there is, or starts the application
     * and calls no route that is known.
     */
    boolean isOfTheWhole(JavaFacts test) {
        Context context = of(test);
        boolean calls = false;
        for (JavaFacts file : withTestSources(test)) {
            if (Roles.looksAtAll(file)) {
                return true;
            }
            calls |= graph.dependencies(file.path()).stream().anyMatch(edge -> edge.kind() == Edge.Kind.CALLS);
        }
        return context == Context.APPLICATION && !calls;
    }

    private Set<JavaFacts> withTestSources(JavaFacts test) {
        Set<JavaFacts> found = new HashSet<>(Set.of(test));
        Deque<JavaFacts> open = new ArrayDeque<>(found);
        while (!open.isEmpty()) {
            for (Edge edge : graph.dependencies(open.remove().path())) {
                JavaFacts other = graph.java(edge.to());
                if (other != null && other.test() && found.add(other)) {
                    open.add(other);
                }
            }
        }
        return found;
    }
}
