package dev.gofasta.generator.reference;

import dev.gofasta.generator.problem.Location;
import dev.gofasta.generator.project.Project;
import java.util.List;

/**
 * Every place that names a symbol.
 *
 * @param symbol the type, or the type and its member
 * @param kind what it is: class, interface, enum, record, annotation, field or method
 * @param declared where it is declared
 * @param sites the places, sorted by path, line and column
 */
public record Xrefs(String symbol, String kind, Location declared, List<Site> sites) {

    /**
     * Finds what {@code symbol} names.
     *
     * @throws dev.gofasta.generator.problem.ProblemException when there is no such symbol
     */
    public static Xrefs of(Project project, ReferenceGraph graph, String symbol) {
        Symbol found = Symbols.find(graph, symbol);
        return new Xrefs(
                found.toString(),
                found.kind(),
                found.declared(),
                List.copyOf(new SiteFinder(project, graph, found).find()));
    }

    /** Returns these with a part of the places. */
    public Xrefs withSites(List<Site> part) {
        return new Xrefs(symbol, kind, declared, part);
    }
}
