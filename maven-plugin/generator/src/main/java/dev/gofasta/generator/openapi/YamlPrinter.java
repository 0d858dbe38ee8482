package dev.gofasta.generator.openapi;

import dev.gofasta.generator.openapi.JsonValue.JsonArray;
import dev.gofasta.generator.openapi.JsonValue.JsonLiteral;
import dev.gofasta.generator.openapi.JsonValue.JsonObject;
import dev.gofasta.generator.openapi.JsonValue.JsonText;
import java.util.Map;
import java.util.regex.Pattern;

/** Writes a JSON value as YAML in blocks; what YAML could take for something else than a text is put in quotes. */
final class YamlPrinter {

    private static final String STEP = "  ";
    private static final Pattern PLAIN =
            Pattern.compile("[A-Za-z/$][A-Za-z0-9_./{}$(),;'-]*( [A-Za-z0-9_./(][A-Za-z0-9_./{}$(),;'-]*)*");

    /** Texts of letters that some version of YAML takes for a truth value or nothing. */
    private static final Pattern RESERVED =
            Pattern.compile("true|false|yes|no|on|off|y|n|null", Pattern.CASE_INSENSITIVE);

    private final StringBuilder out = new StringBuilder();

    private YamlPrinter() {}

    static String print(JsonValue value) {
        YamlPrinter printer = new YamlPrinter();
        if (isBlock(value)) {
            printer.block(value, "");
        } else {
            printer.out.append(printer.inline(value)).append('\n');
        }
        return printer.out.toString();
    }

    private void block(JsonValue value, String indent) {
        String start = "";
        if (value instanceof JsonObject object) {
            for (Map.Entry<String, JsonValue> member : object.members().entrySet()) {
                out.append(start).append(scalar(member.getKey())).append(':');
                after(member.getValue(), indent);
                start = indent;
            }
        } else if (value instanceof JsonArray array) {
            for (JsonValue element : array.elements()) {
                out.append(start).append('-');
                element(element, indent);
                start = indent;
            }
        }
    }

    /** What stands in a block of its own begins on the next line. */
    private void after(JsonValue value, String indent) {
        if (isBlock(value)) {
            out.append('\n').append(indent).append(STEP);
            block(value, indent + STEP);
        } else {
            out.append(' ').append(inline(value)).append('\n');
        }
    }

    private void element(JsonValue value, String indent) {
        out.append(' ');
        if (isBlock(value)) {
            block(value, indent + STEP);
        } else {
            out.append(inline(value)).append('\n');
        }
    }

    private static boolean isBlock(JsonValue value) {
        return value instanceof JsonObject object && !object.members().isEmpty()
                || value instanceof JsonArray array && !array.elements().isEmpty();
    }

    private String inline(JsonValue value) {
        if (value instanceof JsonText text) {
            return scalar(text.text());
        }
        if (value instanceof JsonLiteral literal) {
            return literal.literal();
        }
        return value instanceof JsonObject ? "{}" : "[]";
    }

    private static String scalar(String text) {
        return PLAIN.matcher(text).matches() && !RESERVED.matcher(text).matches() ? text : Quoted.of(text);
    }
}
