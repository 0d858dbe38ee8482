package dev.gofasta.plugin;

import dev.gofasta.database.Row;
import dev.gofasta.plugin.database.DatabaseWork;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What PostgreSQL says of a few tables: tags, products with one tag and several, users, and customers of another tool. */
final class SchemaOfShop {

    private final List<Row> rows = new ArrayList<>(List.of(row("database", "name", "postgres")));

    private SchemaOfShop() {}

    /** Returns work on a database with these tables. */
    static DatabaseWork work() {
        SchemaOfShop schema = new SchemaOfShop();
        schema.table("customers", "id integer", "name text");
        schema.resource("products", "name character varying(255)", "main_id uuid");
        schema.rows.add(row("index", "table", "products", "unique", "0", "columns", "main_id"));
        schema.reference("products", "main_id", "tags", "RESTRICT");
        schema.table("products_tags", "product_id uuid", "tag_id uuid");
        schema.rows.add(row("key", "table", "products_tags", "columns", "product_id,tag_id"));
        schema.reference("products_tags", "product_id", "products", "CASCADE");
        schema.reference("products_tags", "tag_id", "tags", "CASCADE");
        schema.resource("tags", "label character varying(255)");
        schema.rows.add(
                row("index", "table", "tags", "unique", "1", "columns", "label", "condition", "(deleted_at IS NULL)"));
        schema.resource("users", "email character varying(255)");
        return (action, options, workplace) ->
                new DatabaseWork.Result(schema.rows, List.of(), null, "target/gofasta/" + action + ".log");
    }

    private void resource(String table, String... columns) {
        List<String> all = new ArrayList<>(List.of("id uuid"));
        all.addAll(List.of(columns));
        for (String shared : List.of("created_at", "updated_at", "deleted_at")) {
            all.add(shared + " timestamp with time zone");
        }
        all.addAll(List.of("record_version bigint", "is_active boolean", "is_deletable boolean"));
        table(table, all.toArray(String[]::new));
        rows.add(row("key", "table", table, "columns", "id"));
        rows.add(row("trigger", "table", table, "text", "EXECUTE FUNCTION touch_record()"));
        rows.add(row("trigger", "table", table, "text", "EXECUTE FUNCTION protect_record()"));
    }

    private void table(String table, String... columns) {
        rows.add(row("table", "table", table));
        for (String column : columns) {
            String[] parts = column.split(" ", 2);
            rows.add(row("column", "table", table, "name", parts[0], "type", parts[1], "nullable", "0"));
        }
    }

    private void reference(String table, String column, String target, String action) {
        rows.add(row(
                "reference", "table", table, "columns", column, "target", target, "targets", "id", "action", action));
    }

    private static Row row(String kind, String... parts) {
        Map<String, String> values = new LinkedHashMap<>();
        for (int i = 0; i < parts.length; i += 2) {
            values.put(parts[i], parts[i + 1]);
        }
        return new Row(kind, values);
    }
}
