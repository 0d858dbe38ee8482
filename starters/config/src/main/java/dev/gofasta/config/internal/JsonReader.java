package dev.gofasta.config.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads JSON without a library, as applications without one have settings, too; Spring Boot's own fall-back does not
 * read indented lists. Numbers, booleans and null become text, for nothing here needs more.
 */
final class JsonReader {

    private static final String ESCAPED = "\"\\/bfnrt";
    private static final String MEANT = "\"\\/\b\f\n\r\t";

    private final String json;
    private int position;

    private JsonReader(String json) {
        this.json = json;
    }

    static Object read(String json) {
        JsonReader reader = new JsonReader(json);
        Object value = reader.value();
        reader.skipSpace();
        if (reader.position < json.length()) {
            throw reader.failure("nothing more");
        }
        return value;
    }

    private Object value() {
        return switch (peek()) {
            case '{' -> object();
            case '[' -> array();
            case '"' -> string();
            default -> literal();
        };
    }

    private Map<String, Object> object() {
        Map<String, Object> members = new LinkedHashMap<>();
        expect('{');
        while (peek() != '}') {
            if (!members.isEmpty()) {
                expect(',');
            }
            String name = string();
            expect(':');
            members.put(name, value());
        }
        expect('}');
        return members;
    }

    private List<Object> array() {
        List<Object> elements = new ArrayList<>();
        expect('[');
        while (peek() != ']') {
            if (!elements.isEmpty()) {
                expect(',');
            }
            elements.add(value());
        }
        expect(']');
        return elements;
    }

    private String string() {
        expect('"');
        StringBuilder text = new StringBuilder();
        for (char next = next(); next != '"'; next = next()) {
            text.append(next == '\\' ? escaped() : next);
        }
        return text.toString();
    }

    private char escaped() {
        char next = next();
        if (next == 'u' && position + 4 <= json.length()) {
            position += 4;
            return (char) Integer.parseInt(json, position - 4, position, 16);
        }
        int index = ESCAPED.indexOf(next);
        if (index < 0) {
            throw failure("an escaped character");
        }
        return MEANT.charAt(index);
    }

    private String literal() {
        int start = position;
        while (position < json.length() && "+-.".indexOf(json.charAt(position)) >= 0
                || position < json.length() && Character.isLetterOrDigit(json.charAt(position))) {
            position++;
        }
        if (start == position) {
            throw failure("a value");
        }
        return json.substring(start, position);
    }

    private void expect(char wanted) {
        if (peek() != wanted) {
            throw failure("'" + wanted + "'");
        }
        position++;
    }

    private char peek() {
        skipSpace();
        char next = next();
        position--;
        return next;
    }

    private char next() {
        if (position >= json.length()) {
            throw failure("more");
        }
        return json.charAt(position++);
    }

    private void skipSpace() {
        while (position < json.length() && Character.isWhitespace(json.charAt(position))) {
            position++;
        }
    }

    private IllegalArgumentException failure(String wanted) {
        return new IllegalArgumentException("Expected " + wanted + " at character " + position);
    }
}
