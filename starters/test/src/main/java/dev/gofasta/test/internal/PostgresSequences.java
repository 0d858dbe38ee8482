package dev.gofasta.test.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Where the sequences of a PostgreSQL database are, those of identity columns among them. */
final class PostgresSequences {

    private static final String NAMES = """
            SELECT quote_literal(quote_ident(n.nspname) || '.' || quote_ident(c.relname)),
                   quote_ident(n.nspname) || '.' || quote_ident(c.relname), c.relname
              FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
             WHERE c.relkind = 'S' AND c.relpersistence <> 't'""";

    /** The arguments of setval, by name. */
    private final Map<String, String> positions = new HashMap<>();

    private final Set<String> held;

    PostgresSequences(Set<String> held) {
        this.held = held;
    }

    void capture(Statement statement) throws SQLException {
        positions.putAll(read(statement));
    }

    void restore(Statement statement) throws SQLException {
        Map<String, String> now = read(statement);
        for (Map.Entry<String, String> position : positions.entrySet()) {
            String found = now.get(position.getKey());
            if (found != null && !found.equals(position.getValue())) {
                statement.execute("SELECT setval(" + position.getValue() + ")");
            }
        }
    }

    private Map<String, String> read(Statement statement) throws SQLException {
        List<String> queries = new ArrayList<>();
        try (ResultSet rows = statement.executeQuery(NAMES)) {
            while (rows.next()) {
                if (!held.contains(rows.getString(3).toLowerCase(Locale.ROOT))) {
                    queries.add("SELECT %1$s, quote_literal(%1$s) || ', ' || last_value || ', ' || is_called FROM %2$s"
                            .formatted(rows.getString(1), rows.getString(2)));
                }
            }
        }
        return queries.isEmpty() ? Map.of() : positions(statement, queries);
    }

    private static Map<String, String> positions(Statement statement, List<String> queries) throws SQLException {
        Map<String, String> found = new HashMap<>();
        try (ResultSet rows = statement.executeQuery(queries.stream().collect(Collectors.joining(" UNION ALL ")))) {
            while (rows.next()) {
                found.put(rows.getString(1), rows.getString(2));
            }
        }
        return found;
    }
}
