package dev.gofasta.generator.contribute;

import dev.gofasta.generator.field.Field;
import dev.gofasta.generator.field.FieldView;
import dev.gofasta.generator.naming.Name;
import dev.gofasta.generator.project.ApplicationClass;
import dev.gofasta.generator.project.Module;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

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
        List<Map<String, Object>> views =
                IntStream.range(0, fields.size()).mapToObj(i -> view(i)).toList();
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("base", application.packageName());
        values.put("application", application.simpleName());
        values.put("Name", name.pascal());
        values.put("name", name.camel());
        values.put("names", name.camelPlural());
        values.put("entity", name.camel());
        values.put("entities", name.camelPlural());
        values.put("entityWords", name.spoken());
        values.put("words", name.spoken());
        values.put("Words", capitalized(name.spokenPlural()));
        values.put("wordsPlural", name.spokenPlural());
        values.put("article", name.article());
        values.put("Article", capitalized(name.article()));
        values.put("table", name.snakePlural());
        values.put("path", name.snakePlural());
        values.put("fields", views);
        values.put("firstField", views.get(0));
        values.put("filterFields", filterable(views));
        values.put("hasFilters", views.stream().anyMatch(view -> (boolean) view.get("filterable")));
        values.put(
                "uniqueFields",
                views.stream().filter(view -> (boolean) view.get("unique")).toList());
        values.put("sortFields", sortFields(views));
        values.put("typeImports", FieldView.typeImports(fields));
        values.put("constraintImports", FieldView.constraintImports(fields));
        return values;
    }

    private Map<String, Object> view(int index) {
        Map<String, Object> view = FieldView.of(fields.get(index));
        view.put("comma", index < fields.size() - 1 ? "," : "");
        // A parameter named like the resource would hide a field of the same name.
        view.put("self", view.get("name").equals(name.camel()) ? "this." : "");
        return view;
    }

    private static List<Map<String, Object>> filterable(List<Map<String, Object>> views) {
        List<Map<String, Object>> filterable = views.stream()
                .filter(view -> (boolean) view.get("filterable"))
                .map(view -> (Map<String, Object>) new LinkedHashMap<>(view))
                .toList();
        for (int i = 0; i < filterable.size(); i++) {
            filterable.get(i).put("comma", i < filterable.size() - 1 ? "," : "");
        }
        return filterable;
    }

    private static String sortFields(List<Map<String, Object>> views) {
        StringBuilder names = new StringBuilder();
        for (Map<String, Object> view : views) {
            if ((boolean) view.get("sortable")) {
                names.append('"').append(view.get("name")).append("\", ");
            }
        }
        return names.append("\"createdAt\", \"updatedAt\"").toString();
    }

    private static String capitalized(String text) {
        return Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }
}
