package dev.gofasta.plugin.config;

import dev.gofasta.generator.config.Deprecation;
import dev.gofasta.generator.config.EnumNames;
import dev.gofasta.generator.config.KnownProperties;
import dev.gofasta.generator.config.KnownProperty;
import dev.gofasta.generator.config.PropertyName;
import dev.gofasta.generator.config.PropertyType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Makes a JSON Schema of {@code application.yaml}: keys in their canonical form, nested as in YAML, in their order. */
public final class ApplicationSchema {

    private static final String DIALECT = "https://json-schema.org/draft/2020-12/schema";
    private static final String PLACEHOLDER = "^.*(\\$\\{.*\\}|@[\\w.\\-]+@).*$";

    /** Keys with dots and in the other spellings are left to {@code gofasta:config-schema}, which knows them all. */
    private static final String OTHER_SPELLINGS = "[.A-Z_\\[]";

    private final KnownProperties known;
    private final Node root = new Node();

    private static final class Node {

        private final Map<String, Node> children = new TreeMap<>();
        private @Nullable KnownProperty property;
    }

    private ApplicationSchema(KnownProperties known) {
        this.known = known;
        for (KnownProperty property : known.all()) {
            Node node = root;
            for (String segment : PropertyName.segments(property.name())) {
                node = node.children.computeIfAbsent(segment, key -> new Node());
            }
            node.property = property;
        }
    }

    /** Returns the schema as an ordered map. */
    public static Map<String, Object> of(KnownProperties known, String application) {
        ApplicationSchema schema = new ApplicationSchema(known);
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("$schema", DIALECT);
        document.put("title", "Configuration of " + application);
        document.put("description", "Made by gofasta:config-schema from the metadata of the application's libraries.");
        document.put("type", List.of("object", "null"));
        document.put("properties", schema.children(schema.root));
        document.put("$defs", definitions());
        return document;
    }

    private Map<String, Object> children(Node node) {
        Map<String, Object> properties = new LinkedHashMap<>();
        node.children.forEach((segment, child) -> properties.put(segment, schema(child)));
        return properties;
    }

    private Map<String, Object> schema(Node node) {
        KnownProperty property = node.property;
        if (property == null) {
            return group(node);
        }
        Map<String, Object> schema = new LinkedHashMap<>();
        if (property.description() != null) {
            schema.put("description", described(property));
        } else if (property.deprecation() != null) {
            schema.put("description", replaced(property.deprecation()));
        }
        if (property.defaultValue() != null) {
            schema.put("default", property.defaultValue());
        }
        if (property.deprecation() != null) {
            schema.put("deprecated", true);
        }
        PropertyType type = known.type(property);
        if (node.children.isEmpty()) {
            schema.putAll(value(type, property));
        } else if (type.kind() != PropertyType.Kind.ANY) {
            schema.put("anyOf", List.of(value(type, property), group(node)));
        }
        return schema;
    }

    private Map<String, Object> group(Node node) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("type", List.of("object", "null"));
        schema.put("properties", children(node));
        schema.put("patternProperties", Map.of(OTHER_SPELLINGS, true));
        schema.put("additionalProperties", isOpen(node));
        return schema;
    }

    /** An application may have health indicators and endpoints of its own. */
    private boolean isOpen(Node node) {
        Node management = root.children.get("management");
        return management != null
                && (node == management.children.get("health") || node == management.children.get("endpoint"));
    }

    private static String described(KnownProperty property) {
        Deprecation deprecation = property.deprecation();
        String description = property.description() == null ? "" : property.description();
        return deprecation == null ? description : (replaced(deprecation) + " " + description).strip();
    }

    private static String replaced(Deprecation deprecation) {
        List<String> sentences = new ArrayList<>();
        sentences.add(deprecation.removed() ? "Nothing reads it any more." : "Deprecated.");
        if (deprecation.replacement() != null) {
            sentences.add("Use " + deprecation.replacement() + ".");
        }
        if (deprecation.reason() != null) {
            sentences.add(deprecation.reason());
        }
        return String.join(" ", sentences);
    }

    private static Map<String, Object> value(PropertyType type, KnownProperty property) {
        if (property.suggested().isEmpty() || type.kind() != PropertyType.Kind.TEXT) {
            return value(type);
        }
        return Map.of("anyOf", List.of(Map.of("enum", property.suggested()), reference("text")));
    }

    private static Map<String, Object> value(PropertyType type) {
        return switch (type.kind()) {
            case BOOLEAN -> reference("boolean");
            case INTEGER -> reference("integer");
            case DECIMAL -> reference("number");
            case DURATION -> reference("duration");
            case SIZE -> reference("size");
            case TEXT -> reference("text");
            case ENUM -> constants(type);
            case LIST -> list(element(type));
            case MAP -> map(type);
            case ANY -> Map.of();
        };
    }

    private static PropertyType element(PropertyType type) {
        return type.element() == null ? PropertyType.ANYTHING : type.element();
    }

    private static Map<String, Object> constants(PropertyType type) {
        List<Object> names = new ArrayList<>();
        for (String constant : type.constants()) {
            names.add(EnumNames.written(constant));
        }
        for (String constant : type.constants()) {
            if (!names.contains(constant)) {
                names.add(constant);
            }
        }
        if (names.contains("off")) {
            names.add(false);
        }
        return Map.of("anyOf", List.of(ordered("enum", names), reference("placeholder")));
    }

    private static Map<String, Object> list(PropertyType element) {
        Map<String, Object> items = value(element);
        Map<String, Object> array = ordered("type", "array");
        if (!items.isEmpty()) {
            array.put("items", items);
        }
        return Map.of("anyOf", List.of(array, reference("text"), Map.of("type", "object")));
    }

    private static Map<String, Object> map(PropertyType type) {
        Map<String, Object> map = ordered("type", List.of("object", "null"));
        PropertyType element = element(type);
        PropertyType key = type.key();
        if (key != null && key.kind() == PropertyType.Kind.ENUM) {
            Map<String, Object> properties = new LinkedHashMap<>();
            key.constants().forEach(constant -> properties.put(EnumNames.written(constant), value(element)));
            map.put("properties", properties);
        } else if (element.kind() != PropertyType.Kind.ANY) {
            // A key with dots may be nested.
            map.put("additionalProperties", Map.of("anyOf", List.of(value(element), Map.of("type", "object"))));
        }
        return map;
    }

    private static Map<String, Object> ordered(String name, Object value) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put(name, value);
        return map;
    }

    private static Map<String, Object> reference(String definition) {
        return Map.of("$ref", "#/$defs/" + definition);
    }

    private static Map<String, Object> definitions() {
        Map<String, Object> definitions = new LinkedHashMap<>();
        definitions.put("placeholder", ofPattern(List.of("string", "null"), PLACEHOLDER));
        definitions.put("text", ordered("type", List.of("string", "number", "boolean", "null")));
        definitions.put(
                "boolean",
                anyOf(ordered("type", "boolean"), Map.of("enum", List.of("true", "false", "yes", "no", "on", "off"))));
        definitions.put(
                "integer",
                anyOf(ordered("type", "integer"), ofPattern("string", "^\\s*[+-]?(0[xX][0-9a-fA-F]+|[0-9_]+)\\s*$")));
        definitions.put(
                "number",
                anyOf(ordered("type", "number"), ofPattern("string", "^\\s*[+-]?[0-9.]+([eE][+-]?[0-9]+)?\\s*$")));
        definitions.put(
                "duration",
                anyOf(
                        ordered("type", "integer"),
                        ofPattern("string", "^\\s*([+-]?\\d+([nNuUmM]?[sS]|[mMhHdD])?|[+-]?[pP].*)\\s*$")));
        definitions.put(
                "size", anyOf(ordered("type", "integer"), ofPattern("string", "^\\s*[+-]?\\d+(B|KB|MB|GB|TB)?\\s*$")));
        return definitions;
    }

    private static Map<String, Object> ofPattern(Object type, String pattern) {
        Map<String, Object> schema = ordered("type", type);
        schema.put("pattern", pattern);
        return schema;
    }

    private static Map<String, Object> anyOf(Map<String, Object> first, Map<String, Object> second) {
        return ordered("anyOf", List.of(first, second, reference("placeholder")));
    }
}
