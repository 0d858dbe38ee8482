package dev.gofasta.generator.contribute;

import dev.gofasta.generator.field.Field;
import dev.gofasta.generator.field.FieldView;
import dev.gofasta.generator.naming.Name;
import dev.gofasta.generator.project.ApplicationClass;
import dev.gofasta.generator.project.Module;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A resource that is about to be made.
 *
 * @param name its name in the singular
 * @param fields its fields in the order given
 * @param module the module it goes to
 * @param application the application it belongs to
 * @param migrationVersion the version of its migration
 */
public record ResourceModel(
        Name name, List<Field> fields, Module module, ApplicationClass application, String migrationVersion) {

    /** Returns the package of one layer, such as {@code com.acme.shop.model}. */
    public String packageOf(String layer) {
        String base = application.packageName();
        return base.isEmpty() ? layer : base + "." + layer;
    }

    /** Returns the placeholders that every template of a resource may use. */
    public Map<String, Object> placeholders() {
        List<Field> filters = fields.stream().filter(Field::filterable).toList();
        List<Field> uniques = fields.stream().filter(Field::unique).toList();
        String entity = name.camel();
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("base", application.packageName());
        values.put("Name", name.pascal());
        values.put("name", entity);
        values.put("names", name.camelPlural());
        values.put("words", name.spoken());
        values.put("Words", capitalized(name.spokenPlural()));
        values.put("wordsPlural", name.spokenPlural());
        values.put("article", name.article());
        values.put("Article", capitalized(name.article()));
        values.put("table", name.snakePlural());
        values.put("path", name.snakePlural());
        // Within a section of a field, the plain keys are the field's: these name the resource there.
        values.put("entity", entity);
        values.put("entities", name.camelPlural());
        values.put("entityWords", name.spoken());
        values.put("fields", FieldView.of(fields, entity));
        values.put("firstField", FieldView.of(fields.subList(0, 1), entity));
        values.put("filterFields", FieldView.of(filters, entity));
        values.put("hasFilters", !filters.isEmpty());
        values.put("uniqueFields", FieldView.of(uniques, entity));
        values.put("sortFields", sortFields());
        values.put("typeImports", FieldView.typeImports(fields));
        values.put("constraintImports", FieldView.constraintImports(fields));
        return values;
    }

    private String sortFields() {
        Stream<String> own = fields.stream()
                .filter(Field::sortable)
                .map(field -> field.name().camel());
        return Stream.concat(own, Stream.of("createdAt", "updatedAt"))
                .map(field -> '"' + field + '"')
                .collect(Collectors.joining(", "));
    }

    private static String capitalized(String text) {
        return Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }
}
