package dev.gofasta.generator.openapi;

import dev.gofasta.generator.openapi.JsonValue.JsonArray;
import dev.gofasta.generator.openapi.JsonValue.JsonLiteral;
import dev.gofasta.generator.openapi.JsonValue.JsonObject;
import dev.gofasta.generator.openapi.JsonValue.JsonText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads JSON and keeps the place of each value, which the libraries for JSON forget. */
final class JsonReader {

    private static final int DEEPEST = 500;
    private static final int HEX_DIGITS = 4;
    private static final int HEX = 16;
    private static final Pattern LITERAL = Pattern.compile("-?(0|[1-9]\\d*)(\\.\\d+)?([eE][+-]?\\d+)?|true|false|null");

    private final String text;
    private int at;
    private int line = 1;
    private int lineStart;
    private int depth;

    private JsonReader(String text) {
        this.text = text;
    }

    /**
     * Reads {@code text}.
     *
     * @throws JsonSyntaxException when it is not one JSON value
     */
    static JsonValue read(String text) {
        JsonReader reader = new JsonReader(text);
        reader.skipBlanks();
        JsonValue value = reader.value(reader.line, reader.column());
        reader.skipBlanks();
        if (reader.at < text.length()) {
            throw reader.expected("the end of the file");
        }
        return value;
    }

    private JsonValue value(int startLine, int startColumn) {
        if (++depth > DEEPEST) {
            throw expected("fewer levels");
        }
        JsonValue value = switch (peek()) {
            case '{' -> new JsonObject(members(), startLine, startColumn);
            case '[' -> new JsonArray(elements(), startLine, startColumn);
            case '"' -> new JsonText(quoted(), startLine, startColumn);
            default -> new JsonLiteral(literal(), startLine, startColumn);
        };
        depth--;
        return value;
    }

    private Map<String, JsonValue> members() {
        Map<String, JsonValue> members = new LinkedHashMap<>();
        take('{');
        boolean more = peek() != '}';
        while (more) {
            int startLine = line;
            int startColumn = column();
            String name = quoted();
            take(':');
            if (members.put(name, value(startLine, startColumn)) != null) {
                throw new JsonSyntaxException("the name \"" + name + "\" is there twice", startLine, startColumn);
            }
            skipBlanks();
            more = goesOn('}');
        }
        take('}');
        return members;
    }

    private List<JsonValue> elements() {
        List<JsonValue> elements = new ArrayList<>();
        take('[');
        boolean more = peek() != ']';
        while (more) {
            elements.add(value(line, column()));
            skipBlanks();
            more = goesOn(']');
        }
        take(']');
        return elements;
    }

    /** Steps over a comma, after which another one has to come. */
    private boolean goesOn(char end) {
        if (peek() == end) {
            return false;
        }
        take(',');
        return true;
    }

    private String quoted() {
        if (peek() != '"') {
            throw expected("a text in quotes");
        }
        at++;
        StringBuilder value = new StringBuilder();
        while (peek() != '"') {
            char c = text.charAt(at++);
            if (c < ' ') {
                at--;
                throw expected("the end of the text");
            }
            value.append(c == '\\' ? escaped() : c);
        }
        at++;
        return value.toString();
    }

    private char escaped() {
        char c = peek();
        at++;
        return switch (c) {
            case '"', '\\', '/' -> c;
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            case 'u' -> unicode();
            default -> throw expected("another escape");
        };
    }

    private char unicode() {
        int end = at + HEX_DIGITS;
        try {
            char c = (char) Integer.parseInt(text, at, Math.min(end, text.length()), HEX);
            at = end;
            return c;
        } catch (NumberFormatException ex) {
            throw expected("four hexadecimal digits");
        }
    }

    private String literal() {
        Matcher matcher = LITERAL.matcher(text).region(at, text.length());
        if (!matcher.lookingAt()) {
            throw expected("a value");
        }
        at = matcher.end();
        return matcher.group();
    }

    private void take(char wanted) {
        skipBlanks();
        if (peek() != wanted) {
            throw expected("'" + wanted + "'");
        }
        at++;
        skipBlanks();
    }

    private char peek() {
        if (at >= text.length()) {
            throw expected("more");
        }
        return text.charAt(at);
    }

    private void skipBlanks() {
        while (at < text.length() && " \t\r\n".indexOf(text.charAt(at)) >= 0) {
            if (text.charAt(at++) == '\n') {
                line++;
                lineStart = at;
            }
        }
    }

    private int column() {
        return at - lineStart + 1;
    }

    private JsonSyntaxException expected(String what) {
        return new JsonSyntaxException("expected " + what, line, column());
    }
}
