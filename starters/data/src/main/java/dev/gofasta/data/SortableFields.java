package dev.gofasta.data;

import dev.gofasta.core.ApplicationException;
import dev.gofasta.core.Violation;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.springframework.data.domain.Sort;

/**
 * The fields that a caller may sort by; all others are refused, as sorting by a field tells its content and may be
 * slow. HTTP controllers have {@code @SortableBy} of the web starter for this; here it is for other callers.
 */
public final class SortableFields {

    private static final String CODE = "INVALID_PARAMETER";

    private final Set<String> names;

    private SortableFields(Set<String> names) {
        this.names = names;
    }

    /**
     * Allows the given fields.
     *
     * @param names the properties, as in {@link Sort.Order#getProperty()}
     * @return the allowed fields
     */
    public static SortableFields of(String... names) {
        return new SortableFields(new LinkedHashSet<>(List.of(names)));
    }

    /**
     * Checks a sort.
     *
     * @param sort the wanted order, may be unsorted
     * @return the same sort
     * @throws ApplicationException INVALID_PARAMETER (400) that names the first field that is not allowed
     */
    public Sort check(Sort sort) {
        for (Sort.Order order : sort) {
            if (!names.contains(order.getProperty())) {
                throw refused(order.getProperty());
            }
        }
        return sort;
    }

    private ApplicationException refused(String field) {
        String message = "Cannot sort by '" + field + "'. "
                + (names.isEmpty() ? "Sorting is not allowed here." : "Allowed: " + String.join(", ", names) + ".");
        return ApplicationException.badRequest(CODE, message).at(Violation.query("sort", CODE, message));
    }
}
