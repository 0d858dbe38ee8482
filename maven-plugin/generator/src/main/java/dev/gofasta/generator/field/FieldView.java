package dev.gofasta.generator.field;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** What the templates see of a {@link Field}; the keys are the placeholders. */
public final class FieldView {

    /** A filter of these names could not be told from the parameters of paging. */
    private static final Set<String> PAGING_PARAMETERS = Set.of("page", "size", "sort");

    private static final String CONSTRAINTS = "jakarta.validation.constraints.";

    private FieldView() {}

    /** Returns the placeholders of one field. */
    public static Map<String, Object> of(Field field) {
        FieldType type = field.type();
        String pascal = field.name().pascal();
        Samples samples = Samples.of(field);
        Map<String, Object> view = new TreeMap<>();
        view.put("name", field.name().camel());
        view.put("Name", pascal);
        view.put("NAME", field.name().snake().toUpperCase(Locale.ROOT));
        view.put("column", field.name().snake());
        view.put("words", field.name().spoken());
        view.put("type", type.java().name());
        view.put("boxed", type.java().boxed());
        view.put("getter", (type == FieldType.BOOL ? "is" : "get") + pascal);
        view.put("columnArguments", type.columnArguments());
        view.put("constraints", constraints(field));
        view.put(
                "filterable",
                type.filterable() && !PAGING_PARAMETERS.contains(field.name().camel()));
        view.put("sortable", type != FieldType.TEXT);
        view.put("unique", field.unique());
        view.put("sample", samples.first());
        view.put("otherSample", samples.second());
        view.put("wrongJson", samples.wrongJson().replace("\"", "\\\""));
        return view;
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
