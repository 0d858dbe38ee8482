package dev.gofasta.database;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One thing that an action says.
 *
 * @param kind what it is about: {@code database}, {@code migration}, {@code finding}, {@code problem} and others
 * @param values its parts by name; one that is not known is absent
 */
public record Row(String kind, Map<String, String> values) {

    public Row {
        values = Map.copyOf(values);
    }

    /** Begins a row. */
    static Row of(String kind) {
        return new Row(kind, Map.of());
    }

    /** Something to mend; the action itself went on. */
    static Row finding(Code code, boolean error, String message, String hint) {
        return of("finding")
                .with("code", code)
                .with("severity", error ? "ERROR" : "WARNING")
                .with("message", message)
                .with("hint", hint);
    }

    static Row problem(Code code, String message, String hint) {
        return of("problem").with("code", code).with("message", message).with("hint", hint);
    }

    /** Returns this row with a part more, or the same for null. */
    Row with(String name, @Nullable Object value) {
        if (value == null) {
            return this;
        }
        Map<String, String> all = new LinkedHashMap<>(values);
        all.put(name, value.toString());
        return new Row(kind, all);
    }

    /** Returns this row with a place: a file of the project and a line, 0 for the whole file. */
    Row at(String file, int line) {
        return with("file", file).with("line", line);
    }

    /** Returns a part, empty when it is absent. */
    public String value(String name) {
        return values.getOrDefault(name, "");
    }

    /** Returns a part that is a number, 0 when it is absent. */
    public int number(String name) {
        String value = value(name);
        return value.isEmpty() ? 0 : Integer.parseInt(value);
    }
}
