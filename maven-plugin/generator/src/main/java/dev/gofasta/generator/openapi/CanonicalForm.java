package dev.gofasta.generator.openapi;

import dev.gofasta.generator.openapi.JsonValue.JsonArray;
import dev.gofasta.generator.openapi.JsonValue.JsonObject;
import dev.gofasta.generator.openapi.JsonValue.JsonText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Puts what has no order of its own into one: members by name, at the top as people read them, and the names of required
 * properties. What stands in an example or a list of values is somebody's data, whose lists stay as they are.
 */
final class CanonicalForm {

    private static final List<String> TOP = List.of(
            "openapi",
            "info",
            "jsonSchemaDialect",
            "servers",
            "externalDocs",
            "tags",
            "security",
            "paths",
            "webhooks",
            "components");
    private static final Set<String> DATA = Set.of("example", "examples", "default", "enum", "const");

    private CanonicalForm() {}

    static JsonValue of(JsonValue document) {
        return document instanceof JsonObject object ? object(object, order(0), false) : value(document, false);
    }

    /** Returns the order of the members of an object that stands {@code depth} levels below the document. */
    static Comparator<String> order(int depth) {
        Comparator<String> byName = Comparator.naturalOrder();
        return depth == 0 ? Comparator.comparingInt(CanonicalForm::rank).thenComparing(byName) : byName;
    }

    private static int rank(String name) {
        int known = TOP.indexOf(name);
        return known < 0 ? TOP.size() : known;
    }

    private static JsonValue value(JsonValue value, boolean isData) {
        if (value instanceof JsonObject object) {
            return object(object, order(1), isData);
        }
        return value instanceof JsonArray array
                ? new JsonArray(
                        array.elements().stream()
                                .map(element -> value(element, isData))
                                .toList(),
                        array.line(),
                        array.column())
                : value;
    }

    private static JsonObject object(JsonObject object, Comparator<String> order, boolean isData) {
        Map<String, JsonValue> members = new LinkedHashMap<>();
        object.members().entrySet().stream()
                .sorted(Map.Entry.comparingByKey(order))
                .forEach(entry -> {
                    String name = entry.getKey();
                    JsonValue member = value(entry.getValue(), isData || DATA.contains(name));
                    members.put(name, name.equals("required") && !isData ? sorted(member) : member);
                });
        return new JsonObject(members, object.line(), object.column());
    }

    private static JsonValue sorted(JsonValue required) {
        if (!(required instanceof JsonArray array) || !array.elements().stream().allMatch(JsonText.class::isInstance)) {
            return required;
        }
        List<JsonValue> names = new ArrayList<>(array.elements());
        names.sort(Comparator.comparing(name -> ((JsonText) name).text()));
        return new JsonArray(List.copyOf(names), array.line(), array.column());
    }
}
