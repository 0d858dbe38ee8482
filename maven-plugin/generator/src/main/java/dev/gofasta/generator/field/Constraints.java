package dev.gofasta.generator.field;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;

/** The Jakarta Validation constraints of a field in a request, as they stand in the source without the {@code @}. */
final class Constraints {

    private static final String PACKAGE = "jakarta.validation.constraints.";

    static final int MOST_REFERENCES = 100;

    private Constraints() {}

    /** Returns the constraints, the one about absence first. */
    static List<String> of(Field field) {
        List<String> constraints = new ArrayList<>();
        boolean text = field.type() == FieldType.STRING || field.type() == FieldType.TEXT;
        if (text && !field.optional()) {
            constraints.add("NotBlank");
        } else if (field.required()) {
            constraints.add("NotNull");
        }
        if (field.email()) {
            constraints.add("Email");
        }
        if (text || field.type() == FieldType.BYTES) {
            constraints.add(size(field.limits()));
        } else if (field.type().isDecimal()) {
            int whole = field.limits().precision() - field.limits().scale();
            constraints.add("Digits(integer = " + whole + ", fraction = "
                    + field.limits().scale() + ")");
        }
        if (field.toMany()) {
            constraints.add("Size(max = " + MOST_REFERENCES + ")");
        }
        if (!text) {
            addBounds(field, constraints);
        }
        return constraints;
    }

    /** Returns the type of a value in a request, with the constraints of its elements. */
    static String annotatedType(Field field, String type) {
        return field.toMany() ? "Set<@NotNull UUID>" : type;
    }

    private static String size(Limits limits) {
        BigDecimal min = limits.min();
        String least = min == null ? "" : "min = " + grouped(min.toBigInteger()) + ", ";
        return "Size(" + least + "max = " + grouped(BigInteger.valueOf(limits.length())) + ")";
    }

    private static void addBounds(Field field, List<String> constraints) {
        BigDecimal min = field.limits().min();
        BigDecimal max = field.limits().max();
        if (min != null) {
            constraints.add(bound(field.type(), "Min", min));
        }
        if (max != null) {
            constraints.add(bound(field.type(), "Max", max));
        }
    }

    private static String bound(FieldType type, String name, BigDecimal value) {
        if (type != FieldType.INT && type != FieldType.LONG) {
            return "Decimal" + name + "(\"" + value.toPlainString() + "\")";
        }
        BigInteger whole = value.toBigInteger();
        return name + "(" + grouped(whole) + (whole.bitLength() > 31 ? "L" : "") + ")";
    }

    private static String grouped(BigInteger number) {
        return number.abs().compareTo(BigInteger.valueOf(10_000)) < 0
                ? number.toString()
                : number.toString().replaceAll("(?<=\\d)(?=(\\d{3})+$)", "_");
    }

    /** Returns what a request record with {@code fields} imports for its constraints. */
    static List<String> imports(List<Field> fields) {
        return fields.stream()
                .flatMap(field -> of(field).stream())
                .map(constraint -> PACKAGE + constraint.replaceAll("\\(.*", ""))
                .distinct()
                .sorted()
                .toList();
    }
}
