package dev.gofasta.generator.reference;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** Finds the edges of a graph: names of types, and what Java does not say. */
final class Links {

    private static final Set<String> QUERY = Set.of("from", "update", "into", "join", "table");
    private static final Set<String> LISTENERS = Set.of("EventListener", "TransactionalEventListener");

    private final Collection<JavaFacts> files;
    private final Collection<SqlFacts> scripts;
    private final TypeIndex types;
    private final Consumer<Edge> edges;
    private final Map<String, String> tables = new HashMap<>();

    Links(Collection<JavaFacts> files, Collection<SqlFacts> scripts, TypeIndex types, Consumer<Edge> edges) {
        this.files = files;
        this.scripts = scripts;
        this.types = types;
        this.edges = edges;
    }

    void find() {
        for (JavaFacts file : files) {
            if (file.hasTypeAnnotation(Set.of("Entity", "Table"))) {
                tables.put(tableOf(file), file.path());
            }
        }
        scripts.forEach(script -> script.created().forEach(table -> tables.putIfAbsent(table, "")));
        RouteLinks routes = new RouteLinks(files);
        for (JavaFacts file : files) {
            names(file);
            literals(file);
            if (file.test()) {
                routes.calledBy(file).forEach(path -> edges.accept(new Edge(file.path(), path, Edge.Kind.CALLS)));
            }
        }
        scripts.forEach(this::script);
    }

    private void names(JavaFacts file) {
        boolean listens =
                file.hasMemberAnnotation(LISTENERS) || file.supertypes().contains("ApplicationListener");
        for (JavaFacts other : types.mentionedIn(file)) {
            edges.accept(new Edge(file.path(), other.path(), Edge.Kind.NAMES));
            if (file.supertypes().contains(other.name())) {
                edges.accept(new Edge(other.path(), file.path(), Edge.Kind.IMPLEMENTED));
            }
            if (listens && other.name().endsWith("Event")) {
                edges.accept(new Edge(other.path(), file.path(), Edge.Kind.HEARD));
            }
        }
        if (listens) {
            new Listener(file)
                    .events()
                    .forEach(event -> types.bySimpleName(event)
                            .forEach(each -> edges.accept(new Edge(each.path(), file.path(), Edge.Kind.HEARD))));
        }
        String entity = tables.get(tableOf(file));
        if (entity != null && entity.equals(file.path())) {
            edges.accept(new Edge(file.path(), ReferenceGraph.TABLE + tableOf(file), Edge.Kind.STORED));
        }
    }

    /** Queries name entities and tables; classes that are loaded by name are named in full. */
    private void literals(JavaFacts file) {
        Set<String> found = new LinkedHashSet<>();
        for (String literal : file.literals()) {
            if (literal.indexOf(' ') < 0 && literal.indexOf('\n') < 0) {
                JavaFacts type = literal.indexOf('.') > 0 ? types.byFullName(literal) : null;
                if (type != null) {
                    found.add(type.path());
                }
                if (file.test() && tables.containsKey(literal)) {
                    found.add(ReferenceGraph.TABLE + literal);
                }
            } else {
                query(literal, found);
            }
        }
        found.remove(file.path());
        found.forEach(path -> edges.accept(new Edge(
                file.path(), path, path.startsWith(ReferenceGraph.TABLE) ? Edge.Kind.STORED : Edge.Kind.NAMES)));
    }

    private void query(String literal, Set<String> found) {
        List<String> words = new ArrayList<>();
        boolean isQuery = false;
        for (String word : literal.split("\\W+")) {
            words.add(word);
            isQuery |= QUERY.contains(word.toLowerCase(Locale.ROOT));
        }
        if (isQuery) {
            for (String word : words) {
                types.bySimpleName(word).forEach(file -> found.add(file.path()));
                String small = word.toLowerCase(Locale.ROOT);
                if (tables.containsKey(small)) {
                    found.add(ReferenceGraph.TABLE + small);
                }
            }
        }
    }

    private void script(SqlFacts script) {
        Set<String> mentioned = new HashSet<>(script.words());
        mentioned.retainAll(tables.keySet());
        for (String table : mentioned) {
            edges.accept(new Edge(ReferenceGraph.TABLE + table, script.path(), Edge.Kind.STORED));
        }
        for (SqlFacts.Reference reference : script.references()) {
            edges.accept(new Edge(
                    ReferenceGraph.TABLE + reference.from(), ReferenceGraph.TABLE + reference.to(), Edge.Kind.STORED));
        }
    }

    /** The table of an entity, as its annotation says or as Spring Boot's strategy names it. */
    private static String tableOf(JavaFacts file) {
        if (!file.hasTypeAnnotation(Set.of("Entity", "Table"))) {
            return "";
        }
        int table = file.text().indexOf("@Table(");
        if (table >= 0) {
            int close = file.text().indexOf(')', table);
            int open = file.text().indexOf('"', table);
            int name = file.text().indexOf("name", table);
            if (name >= 0 && name < open && open < close) {
                return file.text()
                        .substring(open + 1, file.text().indexOf('"', open + 1))
                        .toLowerCase(Locale.ROOT);
            }
        }
        return file.name().replaceAll("(?<=[a-z0-9])(?=[A-Z])", "_").toLowerCase(Locale.ROOT);
    }
}
