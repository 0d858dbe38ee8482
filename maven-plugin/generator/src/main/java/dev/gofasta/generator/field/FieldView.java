package dev.gofasta.generator.field;

import dev.gofasta.generator.naming.Name;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What the templates see of the {@link Field}s of one resource; the keys are the placeholders. */
public final class FieldView {

    private final Name resource;
    private final Packages packages;

    /** Views fields of {@code resource}. */
    public FieldView(Name resource, Packages packages) {
        this.resource = resource;
        this.packages = packages;
    }

    /** Returns the placeholders of each field, in order; {@code comma} is empty for the last. */
    public List<Map<String, Object>> of(List<Field> fields) {
        return IntStream.range(0, fields.size())
                .mapToObj(i -> of(fields.get(i), i == fields.size() - 1))
                .toList();
    }

    /** Returns the cases of the test of constraints: the name of a field, and a value that it refuses. */
    public String invalidArguments(List<Field> fields) {
        return fields.stream()
                .flatMap(field -> InvalidValues.of(field).stream()
                        .map(value -> "arguments(\"" + field.apiName().camel() + "\", " + value + ")"))
                .collect(Collectors.joining(",\n"));
    }

    private Map<String, Object> of(Field field, boolean last) {
        Map<String, Object> view = new TreeMap<>();
        String name = field.name().camel();
        view.put("name", name);
        view.put("Name", field.name().pascal());
        view.put("NAME", field.name().snake().toUpperCase(Locale.ROOT));
        view.put("column", field.column());
        view.put("words", field.name().spoken());
        view.put("scalar", field.scalar());
        view.put("toOne", field.toOne());
        view.put("toMany", field.toMany());
        view.put("optional", field.optional());
        view.put("type", entityType(field));
        view.put("annotations", EntityMapping.annotations(field, resource));
        view.put("initializer", field.toMany() ? " = new LinkedHashSet<>()" : "");
        view.put("getter", getter(field));
        // A parameter named like the resource would hide a field of the same name.
        view.put("self", name.equals(resource.camel()) ? "this." : "");
        view.put("comma", last ? "" : ",");
        addApi(field, view);
        addDefault(field, view);
        addReference(field, view);
        return view;
    }

    /** What requests, responses and filters say; for a reference its ids. */
    private void addApi(Field field, Map<String, Object> view) {
        Samples samples = Samples.of(field, enumType(field));
        view.put("api", field.apiName().camel());
        view.put("Api", field.apiName().pascal());
        view.put("apiType", apiType(field));
        view.put("requestType", requestType(field));
        view.put("filterType", field.toMany() ? "UUID" : apiType(field));
        view.put("FilterName", filterName(field).pascal());
        view.put("filterName", filterName(field).camel());
        view.put("constraints", Constraints.of(field));
        view.put("sample", samples.first());
        view.put("otherSample", samples.second());
        view.put("read", read(field));
        Name one = field.toMany() ? field.name().singular() : field.name();
        view.put("one", one.camel());
        view.put("One", one.pascal());
        view.put("ONE", one.snake().toUpperCase(Locale.ROOT));
        view.put(
                "path",
                field.toOne() ? field.name().camel() + ".id" : field.name().camel());
    }

    private void addDefault(Field field, Map<String, Object> view) {
        String value = field.defaultValue();
        view.put("hasDefault", value != null);
        view.put("isNormalized", field.normalized());
        view.put("normalized", Defaults.normalized(field, String.valueOf(view.get("api")), enumType(field)));
        view.put("defaultValue", value == null ? "" : Defaults.java(field, enumType(field), value));
    }

    private void addReference(Field field, Map<String, Object> view) {
        if (field.scalar()) {
            view.put("selfReference", false);
            return;
        }
        Name target = field.requireReference().target();
        view.put("Target", target.pascal());
        view.put("target", target.camel());
        view.put("targets", target.camelPlural());
        view.put("TARGET", target.snake().toUpperCase(Locale.ROOT));
        view.put("targetWords", target.spoken());
        view.put("targetTable", target.snakePlural());
        view.put("selfReference", target.snake().equals(resource.snake()));
        view.put("targetRepository", packages.of("repository", target) + "." + target.pascal() + "Repository");
    }

    /** Returns the type in the entity. */
    public String entityType(Field field) {
        if (field.toOne()) {
            return field.requireReference().target().pascal();
        }
        if (field.toMany()) {
            return "Set<" + field.requireReference().target().pascal() + ">";
        }
        return field.optional()
                ? apiType(field)
                : field.type() == FieldType.ENUM
                        ? enumType(field)
                        : field.type().java().name();
    }

    /** Returns the type in a request, with the constraints of its elements. */
    String requestType(Field field) {
        return Constraints.annotatedType(field, apiType(field));
    }

    private String apiType(Field field) {
        if (field.toMany()) {
            return "Set<UUID>";
        }
        return field.type() == FieldType.ENUM
                ? enumType(field)
                : field.type().java().boxed();
    }

    /** Returns the expression that reads the value for a client; a reference gives its id without being loaded. */
    private String read(Field field) {
        String value = resource.camel() + "." + getter(field) + "()";
        if (field.toMany()) {
            return "Ids.of(" + value + ")";
        }
        if (field.toOne()) {
            return field.optional() ? value + " == null ? null : " + value + ".getId()" : value + ".getId()";
        }
        return value;
    }

    /** A list is filtered by one of the rows that a field points to, even where it points to several. */
    private static Name filterName(Field field) {
        return field.toMany() ? Name.of(field.name().singular().snake() + "_id") : field.apiName();
    }

    private static String getter(Field field) {
        boolean primitive = field.type() == FieldType.BOOL && !field.optional();
        return (primitive ? "is" : "get") + field.name().pascal();
    }

    /** Returns the name of the class that holds the constants of an enumeration. */
    public String enumType(Field field) {
        return resource.pascal() + field.name().pascal();
    }
}
