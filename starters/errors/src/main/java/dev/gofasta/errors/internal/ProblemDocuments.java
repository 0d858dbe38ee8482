package dev.gofasta.errors.internal;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ProblemDetail;

/**
 * Turns problems into what is written. Spring would give a {@link ProblemDetail} the path of the request as its instance, and
 * the application's settings for JSON could change the names of its members; a map is left alone.
 */
final class ProblemDocuments {

    private ProblemDocuments() {}

    static Map<String, Object> of(ProblemDetail problem) {
        Map<String, Object> document = new LinkedHashMap<>();
        put(document, "type", problem.getType());
        put(document, "title", problem.getTitle());
        document.put("status", problem.getStatus());
        put(document, "detail", problem.getDetail());
        put(document, "instance", problem.getInstance());
        if (problem.getProperties() != null) {
            document.putAll(problem.getProperties());
        }
        return document;
    }

    private static void put(Map<String, Object> document, String name, @Nullable Object value) {
        if (value != null) {
            document.put(name, value.toString());
        }
    }
}
