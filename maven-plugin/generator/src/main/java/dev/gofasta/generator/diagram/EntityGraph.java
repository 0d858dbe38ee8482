package dev.gofasta.generator.diagram;

import dev.gofasta.generator.outline.FieldOutline;
import dev.gofasta.generator.outline.Sources;
import dev.gofasta.generator.outline.Sources.Found;
import dev.gofasta.generator.report.EntityFields;
import dev.gofasta.generator.report.Resources;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Entities with their fields, and how many of one belong to how many of another. */
final class EntityGraph {

    /** How Mermaid draws how many there are on the side of the field's own entity, and on the other one. */
    private static final Map<String, String> CARDINALITIES =
            Map.of("ManyToOne", "}o--||", "OneToOne", "|o--||", "OneToMany", "||--o{", "ManyToMany", "}o--o{");

    private EntityGraph() {}

    static Graph of(Sources sources, Resources resources) {
        Graph graph = new Graph();
        for (String name : resources.names()) {
            Found entity = resources.entity(name).orElseThrow();
            List<Graph.Row> rows = new ArrayList<>();
            EntityFields.storedIn(entity, sources).forEach(field -> {
                if (kindOf(field).isEmpty()) {
                    rows.add(new Graph.Row(field.type(), field.name(), mark(field)));
                }
            });
            graph.node(name, name, rows);
        }
        for (String name : resources.names()) {
            for (FieldOutline field :
                    EntityFields.storedIn(resources.entity(name).orElseThrow(), sources)) {
                String kind = kindOf(field);
                boolean isOwning = field.annotations().stream()
                        .allMatch(each -> each.values("mappedBy").isEmpty());
                if (!kind.isEmpty() && isOwning) {
                    graph.edge(name, EntityFields.targetOf(field.type()), cardinality(kind, field), field.name());
                }
            }
        }
        return graph;
    }

    private static String kindOf(FieldOutline field) {
        return CARDINALITIES.keySet().stream()
                .filter(kind -> field.annotation(kind).isPresent())
                .findFirst()
                .orElse("");
    }

    /** What may be null has none or one at the other end. */
    private static String cardinality(String kind, FieldOutline field) {
        String drawn = CARDINALITIES.getOrDefault(kind, "");
        boolean required = field.annotations().stream()
                .anyMatch(each -> each.values("optional", "nullable").contains("false"));
        return drawn.endsWith("||") && !required ? drawn.substring(0, drawn.length() - 2) + "o|" : drawn;
    }

    private static String mark(FieldOutline field) {
        if (field.annotation("Id").isPresent()) {
            return "PK";
        }
        return field.annotation("Column")
                .filter(each -> each.values("unique").contains("true"))
                .map(each -> "UK")
                .orElse("");
    }
}
