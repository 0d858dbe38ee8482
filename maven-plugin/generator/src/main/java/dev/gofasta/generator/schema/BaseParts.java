package dev.gofasta.generator.schema;

import dev.gofasta.generator.database.Database;
import dev.gofasta.generator.field.FieldType;
import dev.gofasta.generator.sql.SqlDialect;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What every table of a resource has: columns, and the triggers that keep and protect them. */
final class BaseParts {

    private final Database database;

    BaseParts(Database database) {
        this.database = database;
    }

    /** Returns the names of the columns. */
    Set<String> columns(String table) {
        return SqlDialect.of(database).baseColumns(table).keySet();
    }

    /** Returns what {@code table} lacks, columns as SQL defines them. */
    List<String> missing(Table table) {
        List<String> missing = new ArrayList<>();
        Map<String, String> columns = SqlDialect.of(database).baseColumns(table.name());
        columns.forEach((name, definition) -> {
            if (table.find(name).isEmpty() || name.equals("id") && !isId(table)) {
                missing.add(name + " " + definition);
            }
        });
        if (lacksTrigger(table, "touch_record", "record_version")) {
            missing.add("the trigger that raises record_version and updated_at");
        }
        if (lacksTrigger(table, "protect_record", "is_deletable")) {
            missing.add("the trigger that protects rows whose is_deletable is false");
        }
        return List.copyOf(missing);
    }

    private boolean isId(Table table) {
        return table.key().equals(List.of("id"))
                && table.find("id")
                        .flatMap(id -> ColumnTypes.read(database, id.type()))
                        .filter(type -> type.field() == FieldType.UUID)
                        .isPresent();
    }

    /** On PostgreSQL triggers call a function; elsewhere they do it themselves. */
    private static boolean lacksTrigger(Table table, String function, String column) {
        return table.triggers().stream().noneMatch(text -> text.contains(function) || text.contains(column));
    }
}
