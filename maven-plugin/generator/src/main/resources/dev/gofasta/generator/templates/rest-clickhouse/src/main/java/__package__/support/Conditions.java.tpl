package {{package}}.support;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The conditions of a list, which must all hold. Values are bound; columns and types are names of your own. */
public final class Conditions {

    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> parameters = new LinkedHashMap<>();

    /** Requires that a column equals {@code value}; null requires nothing. */
    public Conditions equal(String column, Object value) {
        return add(column, value, ":" + column);
    }

    /** The same, with the value's type in ClickHouse where its text alone does not tell it. */
    public Conditions equal(String column, Object value, String type) {
        return add(column, value, "CAST(:" + column + " AS " + type + ")");
    }

    /** Returns what follows the table in a query, or nothing where there are no conditions. */
    public String where() {
        return conditions.isEmpty() ? "" : " WHERE " + String.join(" AND ", conditions);
    }

    public Map<String, Object> parameters() {
        return Map.copyOf(parameters);
    }

    private Conditions add(String column, Object value, String bound) {
        if (value != null) {
            conditions.add(column + " = " + bound);
            parameters.put(column, value);
        }
        return this;
    }
}
