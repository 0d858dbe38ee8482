package dev.gofasta.web.internal;

import dev.gofasta.core.Violation;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort;

/** Reads {@code sort=property,asc|desc}. Ids grow with time, so they are the last criterion and the default one. */
final class SortParser {

    private static final String ID = "id";

    private final Set<String> sortable;

    SortParser(List<String> sortable) {
        this.sortable = new LinkedHashSet<>(sortable);
        this.sortable.add(ID);
    }

    Sort parse(String @Nullable [] values, List<Violation> violations) {
        List<Sort.Order> orders = new ArrayList<>();
        Set<String> seen = new LinkedHashSet<>();
        for (String value : (values != null) ? values : new String[0]) {
            String[] parts = value.split(",", -1);
            if (!this.sortable.contains(parts[0])) {
                violations.add(Violation.query(
                        "sort", "UNKNOWN_SORT", "must name one of " + String.join(", ", this.sortable)));
            } else if (parts.length > 2 || (parts.length == 2 && direction(parts[1]) == null)) {
                violations.add(
                        Violation.query("sort", "INVALID_SORT", "must have the form property,asc or property,desc"));
            } else if (!seen.add(parts[0])) {
                violations.add(Violation.query("sort", "REPEATED", "must name " + parts[0] + " only once"));
            } else {
                Sort.Direction direction = (parts.length == 2) ? direction(parts[1]) : null;
                orders.add(new Sort.Order(direction, parts[0]));
            }
        }
        if (!seen.contains(ID)) {
            orders.add(Sort.Order.asc(ID));
        }
        return Sort.by(orders);
    }

    private static Sort.@Nullable Direction direction(String text) {
        return switch (text) {
            case "asc" -> Sort.Direction.ASC;
            case "desc" -> Sort.Direction.DESC;
            default -> null;
        };
    }
}
