package dev.gofasta.generator.openapi;

import dev.gofasta.generator.openapi.JsonValue.JsonArray;
import dev.gofasta.generator.openapi.JsonValue.JsonLiteral;
import dev.gofasta.generator.openapi.JsonValue.JsonObject;
import dev.gofasta.generator.openapi.JsonValue.JsonText;
import java.util.Iterator;
import java.util.Map;

/** Writes JSON with one member or element a line. */
final class JsonPrinter {

    private static final String STEP = "  ";

    private final StringBuilder out = new StringBuilder();

    private JsonPrinter() {}

    static String print(JsonValue value) {
        JsonPrinter printer = new JsonPrinter();
        printer.value(value, "\n");
        return printer.out.append('\n').toString();
    }

    /** Returns {@code value} on one line, for messages. */
    static String compact(JsonValue value) {
        return print(value).strip().replaceAll("\n *", " ");
    }

    private void value(JsonValue value, String lineEnd) {
        if (value instanceof JsonObject object) {
            object(object, lineEnd);
        } else if (value instanceof JsonArray array) {
            array(array, lineEnd);
        } else if (value instanceof JsonText text) {
            out.append(Quoted.of(text.text()));
        } else if (value instanceof JsonLiteral literal) {
            out.append(literal.literal());
        }
    }

    private void object(JsonObject object, String lineEnd) {
        if (object.members().isEmpty()) {
            out.append("{}");
            return;
        }
        out.append('{');
        Iterator<Map.Entry<String, JsonValue>> members =
                object.members().entrySet().iterator();
        while (members.hasNext()) {
            Map.Entry<String, JsonValue> member = members.next();
            out.append(lineEnd).append(STEP).append(Quoted.of(member.getKey())).append(": ");
            value(member.getValue(), lineEnd + STEP);
            out.append(members.hasNext() ? "," : "");
        }
        out.append(lineEnd).append('}');
    }

    private void array(JsonArray array, String lineEnd) {
        if (array.elements().isEmpty()) {
            out.append("[]");
            return;
        }
        out.append('[');
        Iterator<JsonValue> elements = array.elements().iterator();
        while (elements.hasNext()) {
            out.append(lineEnd).append(STEP);
            value(elements.next(), lineEnd + STEP);
            out.append(elements.hasNext() ? "," : "");
        }
        out.append(lineEnd).append(']');
    }
}
