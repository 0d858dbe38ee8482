package dev.gofasta.generator.field;

import dev.gofasta.generator.field.FieldType.JavaType;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What the templates see of a {@link Field}; the keys are the placeholders. */
public final class FieldView {

    private static final String CONSTRAINTS = "jakarta.validation.constraints.";

    private FieldView() {}

    /**
     * Returns the placeholders of each field, in order; {@code comma} is empty for the last.
     *
     * @param entity the name of the variable that holds the resource
     */
    public static List<Map<String, Object>> of(List<Field> fields, String entity) {
        return IntStream.range(0, fields.size())
                .mapToObj(i -> of(fields.get(i), entity, i == fields.size() - 1))
                .toList();
    }

    private static Map<String, Object> of(Field field, String entity, boolean last) {
        JavaType java = field.type().java();
        String name = field.name().camel();
        String pascal = field.name().pascal();
        Samples samples = Samples.of(field);
        Map<String, Object> view = new TreeMap<>();
        view.put("name", name);
        view.put("Name", pascal);
        view.put("NAME", field.name().snake().toUpperCase(Locale.ROOT));
        view.put("column", field.name().snake());
        view.put("words", field.name().spoken());
        view.put("type", java.name());
        view.put("boxed", java.boxed());
        view.put("getter", (field.type() == FieldType.BOOL ? "is" : "get") + pascal);
        view.put("columnArguments", columnArguments(field));
        view.put("constraints", constraints(field));
        view.put("sample", samples.first());
        view.put("otherSample", samples.second());
        view.put("wrongJson", samples.wrongJson().replace("\"", "\\\""));
        // A parameter named like the resource would hide a field of the same name.
        view.put("self", name.equals(entity) ? "this." : "");
        view.put("comma", last ? "" : ",");
        return view;
    }

    /** Names the column where it is not simply the field: Hibernate would put the underscores elsewhere, as in planB. */
    private static String columnArguments(Field field) {
        String column = field.name().snake();
        String arguments = field.type().columnArguments();
        return column.equals(field.name().camel()) ? arguments : "name = \"" + column + "\", " + arguments;
    }

    /** Returns the definition of a field's column. */
    public static String sqlOf(Field field) {
        return field.type().sql() + " NOT NULL";
    }

    /** Returns what a class that mentions the types of {@code fields} imports. */
    public static List<String> typeImports(List<Field> fields) {
        return fields.stream()
                .map(field -> field.type().java().importName())
                .flatMap(Stream::ofNullable)
                .distinct()
                .sorted()
                .toList();
    }

    /** Returns what a request record with {@code fields} imports for its constraints. */
    public static List<String> constraintImports(List<Field> fields) {
        return fields.stream()
                .flatMap(field -> constraints(field).stream())
                .map(constraint -> CONSTRAINTS + constraint.replaceAll("\\(.*", ""))
                .distinct()
                .sorted()
                .toList();
    }

    private static List<String> constraints(Field field) {
        List<String> constraints = new ArrayList<>(field.type().constraints());
        if (field.format() == Field.Format.EMAIL) {
            constraints.add(1, "Email");
        }
        return constraints;
    }
}
