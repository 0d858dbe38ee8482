package dev.gofasta.plugin.console;

import dev.gofasta.generator.problem.Problem;
import dev.gofasta.generator.problem.ProblemCode;
import org.jspecify.annotations.Nullable;

/** How a goal answers on standard output. */
public enum OutputFormat {
    /** For people. */
    TEXT,
    /** One document on one line. */
    JSON,
    /** The same document, indented. */
    PRETTY,
    /** What happens, one object on each line, as it happens. */
    STREAM;

    /**
     * Reads the parameter {@code json}.
     *
     * @throws dev.gofasta.generator.problem.ProblemException when it has no such value
     */
    public static OutputFormat of(@Nullable String json) {
        if (json == null || json.equals("false")) {
            return TEXT;
        }
        if (json.isBlank() || json.equals("true")) {
            return JSON;
        }
        if (json.equals("pretty")) {
            return PRETTY;
        }
        if (json.equals("stream")) {
            return STREAM;
        }
        throw Problem.of(
                        ProblemCode.GF_USAGE_INVALID_VALUE,
                        "json is true, pretty, stream or false, not '" + json + "'.",
                        "Write -Djson, -Djson=pretty or -Djson=stream.")
                .asException();
    }

    /** Returns how to answer that the parameter {@code json} has no such value: as JSON, which was surely meant. */
    public static OutputFormat orJson(@Nullable String json) {
        if (json == null || json.equals("false")) {
            return TEXT;
        }
        return json.equals("pretty") ? PRETTY : json.equals("stream") ? STREAM : JSON;
    }
}
