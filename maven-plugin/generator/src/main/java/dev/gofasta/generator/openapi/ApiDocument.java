package dev.gofasta.generator.openapi;

import dev.gofasta.generator.openapi.JsonValue.JsonObject;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** An OpenAPI document in the one form in which it is kept. */
public final class ApiDocument {

    /** The file as JSON, relative to the module's folder. */
    public static final String JSON = "docs/openapi.json";

    /** The same as YAML. */
    public static final String YAML = "docs/openapi.yaml";

    static final Set<String> METHODS = Set.of("get", "put", "post", "delete", "options", "head", "patch", "trace");

    private final JsonValue root;

    private ApiDocument(JsonValue root) {
        this.root = root;
    }

    /**
     * Reads a document in whatever order its members are.
     *
     * @throws IllegalArgumentException when it is no JSON
     */
    public static ApiDocument of(String json) {
        try {
            return parse(json);
        } catch (JsonSyntaxException ex) {
            throw new IllegalArgumentException(
                    "No JSON at line " + ex.line() + ", column " + ex.column() + ": " + ex.getMessage(), ex);
        }
    }

    static ApiDocument parse(String json) {
        return new ApiDocument(CanonicalForm.of(JsonReader.read(json)));
    }

    /** Returns it as JSON with line feeds, the same for the same content. */
    public String json() {
        return JsonPrinter.print(root);
    }

    /** Returns it as YAML with line feeds, the same for the same content. */
    public String yaml() {
        return YamlPrinter.print(root);
    }

    /** Returns how many operations it describes. */
    public int operations() {
        return operationPlaces().size();
    }

    /** Returns how many schemas it names. */
    public int schemas() {
        return member(root, "components")
                .flatMap(components -> member(components, "schemas"))
                .map(schemas -> members(schemas).size())
                .orElse(0);
    }

    JsonValue root() {
        return root;
    }

    /** Returns where the paths are, or the beginning of the document. */
    JsonValue paths() {
        return member(root, "paths").orElse(root);
    }

    /** Returns the place of each operation by method and path, such as {@code GET /api/v1/books}. */
    Map<String, JsonValue> operationPlaces() {
        Map<String, JsonValue> places = new TreeMap<>();
        member(root, "paths")
                .ifPresent(paths -> members(paths)
                        .forEach((path, item) -> members(item).forEach((method, operation) -> {
                            if (METHODS.contains(method)) {
                                places.put(method.toUpperCase(Locale.ROOT) + " " + path, operation);
                            }
                        })));
        return places;
    }

    private static Optional<JsonValue> member(JsonValue value, String name) {
        return Optional.ofNullable(members(value).get(name));
    }

    private static Map<String, JsonValue> members(JsonValue value) {
        return value instanceof JsonObject object ? object.members() : Map.of();
    }
}
