package dev.gofasta.plugin.config;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;
import dev.gofasta.generator.config.Deprecation;
import dev.gofasta.generator.config.KnownProperty;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** Reads one file of configuration metadata, in the format of Spring Boot. */
final class MetadataFile {

    private MetadataFile() {}

    private record Hint(List<String> values, boolean open) {}

    static List<KnownProperty> read(InputStream in) throws IOException {
        JsonObject root;
        try (InputStreamReader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            root = JsonParser.parseReader(reader).getAsJsonObject();
        } catch (JsonParseException | IllegalStateException ex) {
            throw new IOException("the metadata are no JSON object: " + ex.getMessage(), ex);
        }
        Map<String, Hint> hints = new HashMap<>();
        for (JsonObject hint : objects(root, "hints")) {
            List<String> values =
                    objects(hint, "values").stream().map(MetadataFile::value).toList();
            hints.put(
                    hint.get("name").getAsString(),
                    new Hint(values, !objects(hint, "providers").isEmpty()));
        }
        List<KnownProperty> properties = new ArrayList<>();
        for (JsonObject property : objects(root, "properties")) {
            properties.add(property(property, hints));
        }
        return properties;
    }

    private static KnownProperty property(JsonObject property, Map<String, Hint> hints) {
        String name = property.get("name").getAsString();
        Hint hint = hints.getOrDefault(name, new Hint(List.of(), true));
        return new KnownProperty(
                name,
                text(property, "type"),
                text(property, "description"),
                plain(property.get("defaultValue")),
                hint.values(),
                hint.open(),
                deprecation(property));
    }

    private static @Nullable Deprecation deprecation(JsonObject property) {
        if (property.get("deprecation") instanceof JsonObject deprecation) {
            return new Deprecation(
                    "error".equals(text(deprecation, "level")),
                    text(deprecation, "reason"),
                    text(deprecation, "replacement"));
        }
        boolean old = property.get("deprecated") instanceof JsonPrimitive flag && flag.getAsBoolean();
        return old ? new Deprecation(false, null, null) : null;
    }

    private static String value(JsonObject value) {
        return value.get("value") instanceof JsonPrimitive primitive ? primitive.getAsString() : "";
    }

    private static @Nullable String text(JsonObject object, String name) {
        return object.get(name) instanceof JsonPrimitive primitive ? primitive.getAsString() : null;
    }

    private static List<JsonObject> objects(JsonObject object, String name) {
        return object.get(name) instanceof JsonArray array
                ? StreamSupport.stream(array.spliterator(), false)
                        .filter(JsonObject.class::isInstance)
                        .map(JsonElement::getAsJsonObject)
                        .filter(each -> !name.equals("properties") && !name.equals("hints") || each.has("name"))
                        .toList()
                : List.of();
    }

    private static @Nullable Object plain(@Nullable JsonElement value) {
        if (value instanceof JsonArray array) {
            return StreamSupport.stream(array.spliterator(), false)
                    .filter(JsonElement::isJsonPrimitive)
                    .map(each -> plain(each.getAsJsonPrimitive()))
                    .toList();
        }
        return value instanceof JsonPrimitive primitive ? plain(primitive) : null;
    }

    private static Object plain(JsonPrimitive value) {
        return value.isBoolean()
                ? value.getAsBoolean()
                : value.isNumber() ? value.getAsBigDecimal() : value.getAsString();
    }
}
