package dev.gofasta.wiring;

import java.util.List;

/** Finds injections for which there is no bean, or no single one. */
final class Unresolved {

    private Unresolved() {}

    static List<Finding> in(BeanGraph graph, OwnClasses classes) {
        return graph.injections().stream()
                .filter(injection -> injection.resolution().outcome() != Resolution.Outcome.RESOLVED)
                .filter(injection -> injection.bean().own() || injection.bean().isCreatedAtStart())
                .map(injection -> finding(injection, graph, classes))
                .toList();
    }

    private static Finding finding(BeanGraph.Injection injection, BeanGraph graph, OwnClasses classes) {
        Class<?> type = injection.point().descriptor().getDependencyType();
        boolean missing = injection.resolution().outcome() == Resolution.Outcome.MISSING;
        return new Finding(
                missing ? Finding.Kind.MISSING : Finding.Kind.AMBIGUOUS,
                injection.bean().name(),
                injection.point().place(),
                injection.point().typeName(),
                type.getName(),
                missing
                        ? nearest(type, injection, graph, classes)
                        : injection.resolution().beans().stream()
                                .map(graph::related)
                                .toList());
    }

    /** Beans of the type that a qualifier or a type argument rules out, or else own classes that would do. */
    private static List<Finding.Related> nearest(
            Class<?> type, BeanGraph.Injection injection, BeanGraph graph, OwnClasses classes) {
        List<Finding.Related> ruledOut = graph.beans().values().stream()
                .filter(bean -> type.isAssignableFrom(bean.type()) && bean != injection.bean())
                .map(bean -> graph.related(bean.name()))
                .toList();
        return !ruledOut.isEmpty()
                ? ruledOut
                : classes.concreteBelow(type).stream()
                        .map(name -> new Finding.Related(name, Place.ofClass(name)))
                        .toList();
    }
}
