package dev.gofasta.generator.clickhouse;

import dev.gofasta.generator.database.Database;
import dev.gofasta.generator.field.Field;
import dev.gofasta.generator.field.FieldType;
import dev.gofasta.generator.sql.SqlDialect;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the templates of ClickHouse see beyond those of the other databases. */
public final class ClickHouseFields {

    private static final SqlDialect SQL = SqlDialect.of(Database.CLICKHOUSE);
    private static final int WIDTH = 90;
    private static final String INDENT = " ".repeat(16);

    private ClickHouseFields() {}

    /**
     * Adds the placeholders.
     *
     * @param values the placeholders of every database, with a view of each field
     * @param fields the fields of the resource, all of them scalars
     */
    public static void addTo(Map<String, Object> values, List<Field> fields) {
        String resource = String.valueOf(values.get("entity"));
        addTo(values, "fields", fields, resource);
        addTo(values, "filterFields", fields.stream().filter(Field::filterable).toList(), resource);
        values.put("hasJson", fields.stream().anyMatch(field -> field.type() == FieldType.JSON));
        values.put("insertColumns", wrapped(columns(fields, "", Field::column, "is_deleted")));
        values.put("insertValues", wrapped(columns(fields, ":", ClickHouseFields::inserted, ":is_deleted")));
        values.put("selectColumns", wrapped(columns(fields, "", ClickHouseFields::selected)));
        values.put("sortColumns", sortColumns(fields));
        String invalid = Stream.concat(
                        Stream.of(String.valueOf(values.get("invalidArguments")))
                                .filter(each -> !each.isEmpty()),
                        fields.stream().flatMap(ClickHouseFields::outOfRange))
                .collect(Collectors.joining(",\n"));
        values.put("invalidArguments", invalid);
        values.put("hasInvalids", !invalid.isEmpty());
    }

    @SuppressWarnings("unchecked")
    private static void addTo(Map<String, Object> values, String key, List<Field> fields, String resource) {
        List<Map<String, Object>> views = (List<Map<String, Object>>) Objects.requireNonNull(values.get(key));
        for (int index = 0; index < fields.size(); index++) {
            Field field = fields.get(index);
            Map<String, Object> view = views.get(index);
            String value = resource + "." + field.name().camel() + "()";
            view.put("ranged", isRanged(field));
            view.put(
                    "digits",
                    ((List<String>) Objects.requireNonNull(view.get("constraints")))
                            .stream().filter(each -> each.startsWith("Digits(")).toList());
            view.put("cast", isDecimal(field) ? SQL.type(field) : false);
            view.put("filterValue", filterValue(field));
            view.put("filterArguments", alone("wanted." + field.name().camel() + "()", index, fields.size()));
            view.put("bound", bound(field, value));
            view.put("readFromRow", read(field, String.valueOf(view.get("type"))));
        }
    }

    /** Returns the arguments of a filter that selects by one of its {@code size} components alone. */
    private static String alone(String argument, int index, int size) {
        List<String> arguments = new ArrayList<>(Collections.nCopies(size, "null"));
        arguments.set(index, argument);
        return String.join(", ", arguments);
    }

    private static List<String> columns(
            List<Field> fields, String prefix, Function<Field, String> form, String... last) {
        return Stream.of(
                        Stream.of(prefix + "id"),
                        fields.stream().map(form),
                        Stream.of(prefix + "created_at", prefix + "updated_at"),
                        Stream.of(last))
                .flatMap(Function.identity())
                .toList();
    }

    /** The driver reads and writes texts where a column holds bytes. */
    private static String inserted(Field field) {
        String parameter = ":" + field.column();
        return field.type() == FieldType.BYTES ? "base64Decode(" + parameter + ")" : parameter;
    }

    private static String selected(Field field) {
        String column = field.column();
        return field.type() == FieldType.BYTES ? "base64Encode(" + column + ") AS " + column : column;
    }

    private static String wrapped(List<String> parts) {
        StringBuilder text = new StringBuilder();
        int start = 0;
        for (String part : parts) {
            if (!text.isEmpty()) {
                boolean full = text.length() - start + part.length() > WIDTH;
                text.append(full ? ",\n" + INDENT : ", ");
                start = full ? text.length() : start;
            }
            text.append(part);
        }
        return text.toString();
    }

    private static String sortColumns(List<Field> fields) {
        Stream<String> own = fields.stream()
                .filter(Field::sortable)
                .map(field -> entry(field.name().camel(), field.column()));
        Stream<String> all =
                Stream.of(entry("id", "id"), entry("createdAt", "created_at"), entry("updatedAt", "updated_at"));
        return Stream.concat(own, all).collect(Collectors.joining(",\n"));
    }

    private static String entry(String property, String column) {
        return "Map.entry(\"" + property + "\", \"" + column + "\")";
    }

    private static String filterValue(Field field) {
        String name = field.name().camel();
        return isDecimal(field) || field.type() == FieldType.ENUM ? "ClickHouseValues.text(" + name + ")" : name;
    }

    private static String bound(Field field, String value) {
        return switch (field.type()) {
            case FLOAT, DECIMAL, TIME, ENUM -> "text(" + value + ")";
            case BYTES -> "base64(" + value + ")";
            case DURATION -> "nanos(" + value + ")";
            case JSON ->
                field.optional() ? value + " == null ? null : " + value + ".toString()" : value + ".toString()";
            default -> value;
        };
    }

    private static String read(Field field, String type) {
        String column = "\"" + field.column() + "\"";
        return switch (field.type()) {
            case STRING, TEXT -> "row.getString(" + column + ")";
            case FLOAT, DECIMAL -> "row.getBigDecimal(" + column + ")";
            case INT, LONG, DOUBLE, BOOL ->
                field.optional()
                        ? "row.getObject(" + column + ", " + type + ".class)"
                        : "row.get" + Character.toUpperCase(type.charAt(0)) + type.substring(1) + "(" + column + ")";
            case UUID, REFERENCES -> "row.getObject(" + column + ", UUID.class)";
            case DATE -> "row.getObject(" + column + ", LocalDate.class)";
            case TIME -> "time(row, " + column + ")";
            case DURATION -> "duration(row, " + column + ")";
            case BYTES -> "bytes(row, " + column + ")";
            case ENUM -> "constant(row, " + column + ", " + type + ".class)";
            case JSON -> {
                String text = "row.getString(" + column + ")";
                yield field.optional()
                        ? text + " == null ? null : json.readTree(" + text + ")"
                        : "json.readTree(" + text + ")";
            }
        };
    }

    /** The first and last moments that don't fit: ClickHouse would store others for them. */
    private static Stream<String> outOfRange(Field field) {
        Stream<String> values = switch (field.type()) {
            case DATE -> Stream.of("1899-12-31", "2300-01-01");
            case TIME -> Stream.of("1899-12-31T23:59:59.999999Z", "2300-01-01T00:00:00Z");
            default -> Stream.empty();
        };
        return values.map(value -> "arguments(\"" + field.name().camel() + "\", \"" + value + "\")");
    }

    private static boolean isRanged(Field field) {
        return field.type() == FieldType.DATE || field.type() == FieldType.TIME;
    }

    private static boolean isDecimal(Field field) {
        return field.type() == FieldType.FLOAT || field.type() == FieldType.DECIMAL;
    }
}
