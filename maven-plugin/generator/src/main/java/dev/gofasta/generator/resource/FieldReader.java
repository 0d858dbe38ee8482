package dev.gofasta.generator.resource;

import dev.gofasta.generator.edit.JavaType.Annotation;
import dev.gofasta.generator.edit.JavaType.Variable;
import dev.gofasta.generator.field.Field;
import dev.gofasta.generator.field.FieldParser;
import dev.gofasta.generator.naming.Name;
import dev.gofasta.generator.problem.ProblemException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Writes a field of an entity down in the field grammar, from what entity, request and migrations say of it, and has it
 * parsed: so nothing can be read that could not have been given.
 */
final class FieldReader {

    private static final Map<String, String> TYPES = Map.ofEntries(
            Map.entry("int", "int"),
            Map.entry("Integer", "int"),
            Map.entry("long", "long"),
            Map.entry("Long", "long"),
            Map.entry("double", "double"),
            Map.entry("Double", "double"),
            Map.entry("boolean", "bool"),
            Map.entry("Boolean", "bool"),
            Map.entry("BigDecimal", "decimal"),
            Map.entry("UUID", "uuid"),
            Map.entry("Instant", "time"),
            Map.entry("LocalDate", "date"),
            Map.entry("Duration", "duration"),
            Map.entry("JsonNode", "json"),
            Map.entry("byte[]", "bytes"));

    private static final Set<String> FOREIGN =
            Set.of("Id", "EmbeddedId", "Version", "Transient", "Embedded", "OneToMany", "ElementCollection", "Formula");

    private final Name resource;
    private final Schema schema;
    private final RequestText request;
    private final Traces traces;

    FieldReader(Name resource, Schema schema, RequestText request, Traces traces) {
        this.resource = resource;
        this.schema = schema;
        this.request = request;
        this.traces = traces;
    }

    /** Returns the field, or empty where it is none of the grammar. */
    Optional<Field> read(Variable variable) {
        List<String> parts = variable.modifiers().contains("static")
                        || variable.annotations().stream().anyMatch(each -> FOREIGN.contains(each.name()))
                ? null
                : parts(variable);
        if (parts == null) {
            return Optional.empty();
        }
        try {
            Field field = FieldParser.parse(String.join(":", parts)).get(0);
            return field.name().camel().equals(variable.name()) ? Optional.of(field) : Optional.empty();
        } catch (ProblemException ex) {
            return Optional.empty();
        }
    }

    private @Nullable List<String> parts(Variable variable) {
        List<String> parts = new ArrayList<>(List.of(variable.name()));
        if (variable.annotation("ManyToMany").isPresent()) {
            return many(variable, parts);
        }
        if (variable.annotation("ManyToOne").isPresent()
                || variable.annotation("OneToOne").isPresent()) {
            return one(variable, parts);
        }
        String type = type(variable);
        if (type == null) {
            return null;
        }
        parts.add(type);
        addScalar(variable, type, parts);
        return parts;
    }

    private @Nullable List<String> many(Variable variable, List<String> parts) {
        String type = variable.type();
        if (!type.startsWith("Set<")
                || variable.annotation("ManyToMany").orElseThrow().attributes().containsKey("mappedBy")) {
            return null;
        }
        parts.add("references=" + type.substring(4, type.length() - 1));
        parts.add("many");
        if (traces.isGuarded(variable.name())) {
            parts.add("onDelete=restrict");
        }
        return parts;
    }

    private @Nullable List<String> one(Variable variable, List<String> parts) {
        Optional<Annotation> oneToOne = variable.annotation("OneToOne");
        if (oneToOne.filter(each -> each.attributes().containsKey("mappedBy")).isPresent()) {
            return null;
        }
        parts.add("references=" + variable.type());
        boolean optional = !"false".equals(attribute(variable, "JoinColumn", "nullable"));
        if (optional) {
            parts.add("optional");
        }
        if (oneToOne.isPresent()) {
            parts.add("unique");
        }
        schema.onDelete(Name.of(variable.name()).snake() + "_id")
                .ifPresent(action -> parts.add("onDelete=" + action.name().toLowerCase(Locale.ROOT)));
        return parts;
    }

    private @Nullable String type(Variable variable) {
        if (variable.type().equals("String")) {
            return isText(variable) ? "text" : "string";
        }
        String known = TYPES.get(variable.type());
        if (known != null
                || !variable.type()
                        .equals(resource.pascal() + Name.of(variable.name()).pascal())) {
            return known;
        }
        return traces.constants(variable.type())
                .map(constants -> "enum=" + String.join(",", constants))
                .orElse(null);
    }

    private boolean isText(Variable variable) {
        return schema.isText(Name.of(variable.name()).column())
                .orElseGet(() -> attribute(variable, "Column", "length") == null
                        && !"255".equals(request.attribute(variable.name(), "Size", "max")));
    }

    private void addScalar(Variable variable, String type, List<String> parts) {
        String name = variable.name();
        String column = Name.of(name).column();
        if (!"false".equals(attribute(variable, "Column", "nullable"))) {
            parts.add("optional");
        }
        if (traces.isUnique(name)) {
            parts.add("unique");
        }
        if (schema.isIndexed(column)) {
            parts.add("index");
        }
        if (request.has(name, "Email")) {
            parts.add("email");
        }
        if (type.equals("decimal")) {
            add(parts, "precision", attribute(variable, "Column", "precision"), attribute(variable, "Column", "scale"));
        }
        boolean sized = type.equals("string") || type.equals("text") || type.equals("bytes");
        add(parts, "length", sized ? request.attribute(name, "Size", "max") : null, null);
        add(parts, "min", first(request, name, type, "Min"), null);
        add(parts, "max", first(request, name, type, "Max"), null);
        add(parts, "default", request.defaultValue(name), null);
    }

    private static @Nullable String first(RequestText request, String name, String type, String bound) {
        if (type.equals("string") || type.equals("text")) {
            return bound.equals("Min") ? request.attribute(name, "Size", "min") : null;
        }
        String whole = request.attribute(name, bound, "value");
        return whole != null ? whole : request.attribute(name, "Decimal" + bound, "value");
    }

    private static void add(List<String> parts, String modifier, @Nullable String value, @Nullable String second) {
        if (value != null) {
            parts.add(modifier + "=" + value + (second == null ? "" : "," + second));
        }
    }

    private static @Nullable String attribute(Variable variable, String annotation, String attribute) {
        return variable.annotation(annotation)
                .map(each -> each.attributes().get(attribute))
                .orElse(null);
    }

    /** What other classes of a resource say of its fields. */
    interface Traces {

        /** Returns whether the repository asks whether a value of this field is taken. */
        boolean isUnique(String field);

        /** Returns whether what this field points to can't be archived meanwhile. */
        boolean isGuarded(String field);

        /** Returns the constants of an enumeration. */
        Optional<List<String>> constants(String type);
    }
}
