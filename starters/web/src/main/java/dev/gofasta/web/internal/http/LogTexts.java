package dev.gofasta.web.internal.http;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

/** Writes what callers chose into a log so that it stays one line, and of sensible length. */
public final class LogTexts {

    private static final int LONGEST = 2_000;

    private LogTexts() {}

    /** The path of a request as it came, with its query if that is wanted. */
    public static String target(HttpServletRequest request, boolean query) {
        String uri = request.getRequestURI();
        return escape(query && request.getQueryString() != null ? uri + "?" + request.getQueryString() : uri);
    }

    /** The text without characters that could end the line or steer a terminal. */
    public static String escape(@Nullable String text) {
        if (text == null || text.isEmpty()) {
            return "-";
        }
        StringBuilder escaped = new StringBuilder();
        text.codePoints().limit(LONGEST).forEach(point -> {
            if (harmless(point)) {
                escaped.appendCodePoint(point);
            } else {
                escaped.append(String.format("\\u%04x", point));
            }
        });
        return escaped.toString();
    }

    private static boolean harmless(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SURROGATE -> false;
            default -> point != '\\';
        };
    }
}
