package dev.gofasta.generator.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Takes the text of simple expressions apart: those that stand in annotations and constants. */
public final class Expressions {

    private Expressions() {}

    /** Returns the operands of a sum, or the one expression itself; parentheses around it are taken off. */
    public static List<String> operands(String expression) {
        String bare = expression.strip();
        while (bare.startsWith("(") && bare.endsWith(")")) {
            bare = bare.substring(1, bare.length() - 1).strip();
        }
        return split(bare, '+');
    }

    /** Returns what the commas of {@code list} part, those within brackets and literals left alone. */
    static List<String> split(String list) {
        return split(list, ',');
    }

    private static List<String> split(String list, char separator) {
        List<String> parts = new ArrayList<>();
        int start = 0;
        int depth = 0;
        for (int at = 0; at < list.length(); at++) {
            char c = list.charAt(at);
            if (c == '"' || c == '\'') {
                at = afterLiteral(list, at) - 1;
            } else if (c == '(' || c == '{' || c == '[') {
                depth++;
            } else if (c == ')' || c == '}' || c == ']') {
                depth--;
            } else if (c == separator && depth == 0) {
                parts.add(list.substring(start, at).strip());
                start = at + 1;
            }
        }
        String last = list.substring(start).strip();
        if (!last.isEmpty()) {
            parts.add(last);
        }
        return parts;
    }

    /** Returns the offset of the {@code =} after the name of an element, or -1 where no name is written. */
    static int assignment(String argument) {
        int at = 0;
        while (at < argument.length() && (Character.isJavaIdentifierPart(argument.charAt(at)))) {
            at++;
        }
        int sign = at;
        while (sign < argument.length() && Character.isWhitespace(argument.charAt(sign))) {
            sign++;
        }
        boolean assigns =
                at > 0 && sign < argument.length() && argument.charAt(sign) == '=' && !argument.startsWith("==", sign);
        return assigns ? sign : -1;
    }

    /** Returns the elements of an array in braces, or the one expression itself. */
    static List<String> elements(String expression) {
        return expression.startsWith("{") && expression.endsWith("}")
                ? split(expression.substring(1, expression.length() - 1))
                : List.of(expression);
    }

    /** Returns the text that a literal stands for, or that several joined by {@code +} do; empty for anything else. */
    public static Optional<String> text(String expression) {
        StringBuilder text = new StringBuilder();
        int at = 0;
        while (at < expression.length()) {
            char c = expression.charAt(at);
            if (c == '"' && !expression.startsWith("\"\"\"", at)) {
                int end = afterLiteral(expression, at);
                text.append(
                        expression.substring(at + 1, Math.max(at + 1, end - 1)).translateEscapes());
                at = end;
            } else if (c == '+' || Character.isWhitespace(c)) {
                at++;
            } else {
                return Optional.empty();
            }
        }
        return expression.isBlank() ? Optional.empty() : Optional.of(text.toString());
    }

    /** Returns the number that a literal stands for; empty for anything else. */
    public static OptionalInt number(String expression) {
        String digits = expression.replace("_", "");
        return digits.matches("\\d{1,9}") ? OptionalInt.of(Integer.parseInt(digits)) : OptionalInt.empty();
    }

    static int afterLiteral(String text, int start) {
        char quote = text.charAt(start);
        boolean block = text.startsWith("\"\"\"", start);
        String end = block ? "\"\"\"" : String.valueOf(quote);
        int at = start + end.length();
        while (at < text.length() && !text.startsWith(end, at)) {
            at += text.charAt(at) == '\\' ? 2 : 1;
        }
        return Math.min(at + end.length(), text.length());
    }
}
