package dev.gofasta.generator.reference;

import dev.gofasta.generator.outline.MethodOutline;
import dev.gofasta.generator.outline.Outline;
import dev.gofasta.generator.outline.TypeOutline;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The names under which a member is used, each with the simple names of the types that it is a member of: a field also by its
 * accessors, by the queries that Spring Data derives from it, and by the components of the records that carry it on.
 */
final class MemberNames {

    private static final Pattern CARRIER = Pattern.compile("(Request|Response|Filter|Dto|View|Summary)");
    private static final String QUERY = "(?:find|read|get|query|search|stream|exists|count|delete|remove)\\w*?By";
    private static final String QUERY_END = "(?:$|And|Or|Not|In|Is|Between|LessThan|GreaterThan|Before|After|Null|Like"
            + "|StartingWith|EndingWith|Containing|Contains|OrderBy|Asc|Desc|IgnoreCase|AllIgnoreCase|True|False|Equals).*";

    private final Map<String, Set<String>> owners = new HashMap<>();
    private final Set<String> carriers = new HashSet<>();
    private final String name;

    MemberNames(ReferenceGraph graph, Symbol symbol) {
        this.name = String.valueOf(symbol.member());
        String type = symbol.type().name();
        add(name, type);
        if (symbol.field() != null) {
            String pascal = name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
            for (String prefix : new String[] {"get", "is", "set", "with"}) {
                add(prefix + pascal, type);
            }
            queries(graph, symbol, pascal);
            carriers(graph, type);
        } else {
            relatives(graph, symbol);
        }
    }

    private void add(String memberName, String type) {
        owners.computeIfAbsent(memberName, key -> new HashSet<>()).add(type);
    }

    private void queries(ReferenceGraph graph, Symbol symbol, String pascal) {
        Pattern query = Pattern.compile(QUERY + "(?:|.*?(?:And|Or|OrderBy|Asc|Desc))" + pascal + QUERY_END);
        for (Edge edge : graph.dependents(symbol.file().path())) {
            JavaFacts file = graph.java(edge.from());
            boolean ofThisType = file != null
                    && Roles.isRepository(file)
                    && file.text().contains("<" + symbol.type().name() + ",");
            if (file != null && ofThisType) {
                for (TypeOutline type : Outline.of(file.path(), file.text()).types()) {
                    for (MethodOutline method : type.methods()) {
                        if (query.matcher(method.name()).matches()) {
                            add(method.name(), type.name());
                        }
                    }
                }
            }
        }
    }

    private void carriers(ReferenceGraph graph, String type) {
        for (JavaFacts file : graph.javaFiles()) {
            boolean named = !file.test()
                    && file.name().startsWith(type)
                    && CARRIER.matcher(file.name().substring(type.length())).matches();
            if (named && file.text().contains(name)) {
                for (TypeOutline each : Outline.of(file.path(), file.text()).types()) {
                    if (each.field(name).isPresent()) {
                        add(name, each.name());
                        carriers.add(each.name());
                    }
                }
            }
        }
    }

    /** A method is also that of the types above and below. */
    private void relatives(ReferenceGraph graph, Symbol symbol) {
        for (Edge edge : graph.dependencies(symbol.file().path())) {
            JavaFacts other = graph.java(edge.to());
            boolean above = other != null && symbol.file().supertypes().contains(other.name());
            if (other != null
                    && (above || edge.kind() == Edge.Kind.IMPLEMENTED)
                    && other.text().contains(name + "(")) {
                add(name, other.name());
            }
        }
    }

    boolean has(String word) {
        return owners.containsKey(word);
    }

    boolean isOf(String word, String type) {
        return owners.getOrDefault(word, Set.of()).contains(type);
    }

    /** Whether {@code type} carries the field on, which only its name tells. */
    boolean isCarrier(String type) {
        return carriers.contains(type);
    }

    /** Returns all types that have such a member. */
    Set<String> types() {
        Set<String> types = new HashSet<>();
        owners.values().forEach(types::addAll);
        return types;
    }
}
