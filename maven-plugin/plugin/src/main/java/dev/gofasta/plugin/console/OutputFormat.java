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
    PRETTY;

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
        throw Problem.of(
                        ProblemCode.GF_USAGE_INVALID_VALUE,
                        "json is true, pretty or false, not '" + json + "'.",
                        "Write -Djson or -Djson=pretty.")
                .asException();
    }

    /** Returns how to answer that the parameter {@code json} has no such value: as JSON, which was surely meant. */
    public static OutputFormat orJson(@Nullable String json) {
        return json == null || json.equals("false") ? TEXT : json.equals("pretty") ? PRETTY : JSON;
    }
}
