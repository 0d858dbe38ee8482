package dev.gofasta.generator.schema;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Puts each table behind those that it points to; the rest stays in its order, and so do tables in a circle. */
final class ReferencedFirst {

    private final Map<String, TableResource> tables = new LinkedHashMap<>();
    private final Set<String> visited = new LinkedHashSet<>();
    private final List<TableResource> sorted = new ArrayList<>();

    private ReferencedFirst() {}

    static List<TableResource> sort(List<TableResource> tables) {
        ReferencedFirst order = new ReferencedFirst();
        tables.forEach(each -> order.tables.put(each.table(), each));
        tables.forEach(order::visit);
        return List.copyOf(order.sorted);
    }

    private void visit(TableResource table) {
        if (!visited.add(table.table())) {
            return;
        }
        table.targets().stream().sorted().forEach(target -> {
            TableResource found = tables.get(target);
            if (found != null) {
                visit(found);
            }
        });
        sorted.add(table);
    }
}
