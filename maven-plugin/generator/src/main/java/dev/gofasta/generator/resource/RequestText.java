package dev.gofasta.generator.resource;

import dev.gofasta.generator.edit.JavaType;
import dev.gofasta.generator.edit.JavaType.Annotation;
import dev.gofasta.generator.field.FieldText;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a request record says of the values that it takes.
 *
 * @param type the record, or null where there is none
 */
record RequestText(@Nullable JavaType type) {

    private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"");
    private static final Pattern CONSTANT = Pattern.compile("\\w+\\.([A-Z][A-Z0-9_]*)");

    boolean has(String component, String annotation) {
        return find(component, annotation).isPresent();
    }

    /** Returns an attribute's number without what only Java needs in it. */
    @Nullable
    String attribute(String component, String annotation, String attribute) {
        return find(component, annotation)
                .map(each -> each.attributes().get(attribute))
                .map(value -> value.replaceAll("[\"_L]", ""))
                .orElse(null);
    }

    private Optional<Annotation> find(String component, String annotation) {
        return Optional.ofNullable(type)
                .flatMap(record -> record.component(component))
                .flatMap(variable -> variable.annotation(annotation));
    }

    /** Returns the default that a constructor puts in the place of a missing value, as the field grammar writes it. */
    @Nullable
    String defaultValue(String component) {
        if (type == null) {
            return null;
        }
        Pattern pattern = Pattern.compile(
                "\\b" + component + "\\s*=\\s*Objects\\s*\\.\\s*requireNonNullElse\\(\\s*" + component
                        + "\\s*,(.*?)\\)\\s*;",
                Pattern.DOTALL);
        return type.constructors().stream()
                .map(each -> pattern.matcher(String.valueOf(each.body())))
                .filter(Matcher::find)
                .map(found -> value(found.group(1).strip()))
                .findFirst()
                .orElse(null);
    }

    private static String value(String expression) {
        Matcher literal = LITERAL.matcher(expression);
        if (literal.find()) {
            return FieldText.encoded(literal.group(1).replaceAll("\\\\(.)", "$1"));
        }
        if (expression.contains(".now(")) {
            return "now";
        }
        Matcher constant = CONSTANT.matcher(expression);
        return constant.matches() ? constant.group(1) : expression.replaceAll("[_L]", "");
    }
}
