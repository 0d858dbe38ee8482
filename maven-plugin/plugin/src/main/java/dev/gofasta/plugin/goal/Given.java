package dev.gofasta.plugin.goal;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The parameters as a caller gave them, by the names of the catalogue; nothing is checked yet. */
public final class Given {

    private final Map<String, String> values = new LinkedHashMap<>();
    private String positionals = "";
    private @Nullable String json;

    /** Adds a parameter; null and blank mean that it was not given. */
    public Given put(String name, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            values.put(name, value.strip());
        }
        return this;
    }

    /** Adds the words that were given without names. */
    public Given positionals(@Nullable String words) {
        positionals = words == null ? "" : words.strip();
        return this;
    }

    /** Adds the format that was asked for. */
    public Given json(@Nullable String format) {
        json = format;
        return this;
    }

    @Nullable
    String json() {
        return json;
    }

    Map<String, String> values() {
        return values;
    }

    String positionals() {
        return positionals;
    }
}
