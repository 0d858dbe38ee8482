package dev.gofasta.database;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The queries that read a schema from the catalogue of one database. All have the same labels: texts, where several columns
 * stand with commas between them and a flag is 1 or 0.
 */
final class SchemaQueries {

    /** What is asked, in this order. */
    enum Part {
        TABLE,
        COLUMN,
        KEY,
        INDEX,
        REFERENCE,
        CHECK,
        TRIGGER;

        String kind() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private final String database;
    private final Map<Part, String> queries;

    private SchemaQueries(String database, Map<Part, String> queries) {
        this.database = database;
        this.queries = queries;
    }

    /** Returns the queries for a server, or empty where there are none for it. */
    static Optional<SchemaQueries> of(String product, String version) {
        return switch (product) {
            case "PostgreSQL" -> Optional.of(new SchemaQueries("postgres", PostgresCatalogue.QUERIES));
            case "SQLite" -> Optional.of(new SchemaQueries("sqlite", SqliteCatalogue.QUERIES));
            case "MySQL", "MariaDB" ->
                Optional.of(new SchemaQueries(
                        "mysql", MySqlCatalogue.queries(product.equals("MariaDB") || version.contains("MariaDB"))));
            default -> Optional.empty();
        };
    }

    static Map<Part, String> parts(
            String table, String column, String key, String index, String reference, String check, String trigger) {
        Map<Part, String> queries = new EnumMap<>(Part.class);
        queries.put(Part.TABLE, table);
        queries.put(Part.COLUMN, column);
        queries.put(Part.KEY, key);
        queries.put(Part.INDEX, index);
        queries.put(Part.REFERENCE, reference);
        queries.put(Part.CHECK, check);
        queries.put(Part.TRIGGER, trigger);
        return queries;
    }

    /** Returns the keyword of the database. */
    String database() {
        return database;
    }

    String sql(Part part) {
        return queries.getOrDefault(part, "");
    }
}
