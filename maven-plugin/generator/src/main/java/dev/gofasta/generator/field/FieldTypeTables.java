package dev.gofasta.generator.field;

import dev.gofasta.generator.database.Database;
import dev.gofasta.generator.naming.Name;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The reference of field types and modifiers as Markdown, from the code that generates with them. */
public final class FieldTypeTables {

    private static final Name RESOURCE = Name.of("Product");
    private static final FieldView VIEW = new FieldView(RESOURCE, (layer, resource) -> layer);

    private FieldTypeTables() {}

    /**
     * Returns the tables, without a heading of the page.
     *
     * @param columnType the SQL type of a field's column in a database
     */
    public static String render(BiFunction<Field, Database, String> columnType) {
        return section("Types", types())
                + section("SQL", sql(columnType))
                + section("Modifiers", modifiers())
                + section("Which type takes which modifier", matrix());
    }

    private static String section(String title, String table) {
        return "## " + title + "\n\n" + table + "\n";
    }

    private static List<Field> examples() {
        return Arrays.stream(FieldType.values())
                .flatMap(type -> switch (type) {
                    case ENUM -> Stream.of("status:enum=draft,sold");
                    case REFERENCES -> Stream.of("owner:references", "tags:references:many");
                    default -> Stream.of("value:" + type.keyword());
                })
                .map(text -> FieldParser.parse(text).get(0))
                .toList();
    }

    private static String types() {
        return table(
                List.of(
                        "Type",
                        "In the entity",
                        "In a request",
                        "Constraints",
                        "JSON",
                        "OpenAPI",
                        "GraphQL",
                        "Filter",
                        "Sort"),
                examples().stream().map(FieldTypeTables::typeRow).toList());
    }

    private static List<String> typeRow(Field field) {
        ApiForm form = ApiForm.of(field);
        return List.of(
                code(keyword(field)),
                code(VIEW.entityType(field)),
                code(VIEW.requestType(field)),
                Constraints.of(field).stream().map(each -> code("@" + each)).collect(Collectors.joining(" ")),
                code(form.json()),
                form.openApi(),
                code(form.graphQl()),
                field.filterable() ? "yes" : "no",
                field.sortable() ? "yes" : "no");
    }

    private static String sql(BiFunction<Field, Database, String> columnType) {
        List<String> head = Stream.concat(
                        Stream.of("Type"), Arrays.stream(Database.values()).map(Database::title))
                .toList();
        return table(
                head,
                examples().stream().map(field -> sqlRow(field, columnType)).toList());
    }

    private static List<String> sqlRow(Field field, BiFunction<Field, Database, String> columnType) {
        Stream<String> columns = Arrays.stream(Database.values())
                .map(database -> field.toMany() ? "a join table" : code(columnType.apply(field, database)));
        return Stream.concat(Stream.of(code(keyword(field))), columns).toList();
    }

    private static String modifiers() {
        return table(
                List.of("Modifier", "A field that has it"),
                Arrays.stream(Modifier.values())
                        .map(modifier -> List.of(code(modifier.form()), modifier.meaning()))
                        .toList());
    }

    private static String matrix() {
        List<String> head = Stream.concat(
                        Stream.of("Type"), Arrays.stream(Modifier.values()).map(modifier -> code(modifier.keyword())))
                .toList();
        return table(
                head,
                Arrays.stream(FieldType.values())
                        .map(FieldTypeTables::matrixRow)
                        .toList());
    }

    private static List<String> matrixRow(FieldType type) {
        Stream<String> marks = Arrays.stream(Modifier.values()).map(modifier -> modifier.appliesTo(type) ? "yes" : "");
        return Stream.concat(Stream.of(code(type.keyword())), marks).toList();
    }

    private static String keyword(Field field) {
        Set<Modifier> flags = field.flags();
        return field.type().keyword() + (flags.contains(Modifier.MANY) ? ":many" : "");
    }

    private static String code(String text) {
        return "`" + text.replace("|", "\\|") + "`";
    }

    private static String table(List<String> head, List<List<String>> rows) {
        StringBuilder table = new StringBuilder(row(head));
        table.append("|---".repeat(head.size())).append("|\n");
        rows.forEach(row -> table.append(row(row)));
        return table.toString();
    }

    private static String row(List<String> cells) {
        return "| " + String.join(" | ", cells) + " |\n";
    }
}
