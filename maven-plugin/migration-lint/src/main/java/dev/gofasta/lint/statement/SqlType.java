package dev.gofasta.lint.statement;

import java.util.List;

/**
 * A column's type.
 *
 * @param name its words in lower case, {@code timestamp with time zone}
 * @param arguments what is in its brackets, {@code 19} and {@code 2}, or the values of an {@code ENUM}
 * @param text as written
 */
public record SqlType(String name, List<String> arguments, String text) {

    /** Returns the number in its brackets at {@code index}, or {@code fallback} where there is none. */
    public int number(int index, int fallback) {
        return arguments.size() > index && arguments.get(index).matches("\\d{1,9}")
                ? Integer.parseInt(arguments.get(index))
                : fallback;
    }
}
