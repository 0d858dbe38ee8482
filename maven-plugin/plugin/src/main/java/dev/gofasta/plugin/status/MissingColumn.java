package dev.gofasta.plugin.status;

import dev.gofasta.generator.naming.Name;
import java.util.Map;
import java.util.Optional;

/** The command that writes the migration for a column that is missing. */
final class MissingColumn {

    private static final Map<String, String> TYPES = Map.ofEntries(
            Map.entry("String", "string"),
            Map.entry("int", "int"),
            Map.entry("Integer", "int"),
            Map.entry("long", "long"),
            Map.entry("Long", "long"),
            Map.entry("float", "float"),
            Map.entry("Float", "float"),
            Map.entry("double", "double"),
            Map.entry("Double", "double"),
            Map.entry("BigDecimal", "decimal"),
            Map.entry("boolean", "bool"),
            Map.entry("Boolean", "bool"),
            Map.entry("UUID", "uuid"),
            Map.entry("Instant", "time"),
            Map.entry("LocalDate", "date"),
            Map.entry("Duration", "duration"));

    private MissingColumn() {}

    /** Returns the command, or empty where the type of the field has no counterpart among the field types. */
    static Optional<String> migration(MappedEntity entity, MappedEntity.MappedColumn column) {
        String length = column.field()
                .annotation("Column")
                .map(each -> each.values("length"))
                .filter(values -> values.size() == 1 && values.get(0).matches("\\d+"))
                .map(values -> ":length=" + values.get(0))
                .orElse("");
        return Optional.ofNullable(TYPES.get(column.field().type()))
                .map(type -> "mvn gofasta:migration -Dname=Add%sTo%s -Dfields=%s:%s%s:optional"
                        .formatted(
                                Name.of(column.name()).pascal(),
                                Name.of(entity.table()).pascal(),
                                column.name(),
                                type,
                                type.equals("string") ? length : ""));
    }
}
