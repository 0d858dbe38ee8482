package dev.gofasta.generator.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * An annotation.
 *
 * @param name as written, without the {@code @}
 * @param arguments what stands between its parentheses, as written; empty without
 * @param place where its name stands
 */
public record AnnotationOutline(String name, String arguments, Place place) {

    /** Returns the last part of its name. */
    public String simpleName() {
        return name.substring(name.lastIndexOf('.') + 1);
    }

    static Optional<AnnotationOutline> find(List<AnnotationOutline> annotations, String simpleName) {
        for (AnnotationOutline annotation : annotations) {
            if (annotation.simpleName().equals(simpleName)) {
                return Optional.of(annotation);
            }
        }
        return Optional.empty();
    }

    /**
     * Returns the expressions, as written, that the element of one of these names is set to: none where it is not set, each
     * one of an array. {@code value} is also meant where no name is written.
     */
    public List<String> values(String... names) {
        List<String> values = new ArrayList<>();
        for (String argument : Expressions.split(arguments)) {
            int equals = Expressions.assignment(argument);
            String name = equals < 0 ? "value" : argument.substring(0, equals).strip();
            if (List.of(names).contains(name)) {
                values.addAll(
                        Expressions.elements(argument.substring(equals + 1).strip()));
            }
        }
        return values;
    }

    /** Returns the first of {@link #values} as the text that its literal stands for; empty where it is none. */
    public Optional<String> text(String... names) {
        return values(names).stream().findFirst().flatMap(Expressions::text);
    }
}
