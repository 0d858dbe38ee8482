package dev.gofasta.plugin.goal;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The parameters as a caller gave them, by the names of the catalogue; nothing is checked yet. */
public final class Given {

    private final Map<String, String> values = new LinkedHashMap<>();
    private String positionals = "";
    private @Nullable String json;
    private @Nullable String limit;

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

    /** Adds how many entries the lists of the document may have. */
    public Given limit(@Nullable String entries) {
        limit = entries;
        return this;
    }

    @Nullable
    String limit() {
        return limit;
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
