package dev.gofasta.generator.command;

import dev.gofasta.generator.inspect.Route;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Which routes are asked for.
 *
 * @param filter a text in their paths or handlers, in whatever case, or null for all
 * @param method their HTTP method, or null for all
 */
public record RoutesRequest(
        @Nullable String filter, @Nullable String method) {

    /** Asks for all routes. */
    public static final RoutesRequest ALL = new RoutesRequest(null, null);

    /** Returns whether {@code route} is asked for; one without a method of its own answers to each. */
    public boolean matches(Route route) {
        return (method == null
                        || route.method().equalsIgnoreCase(method)
                        || route.method().equals("ANY"))
                && (filter == null || contains(route.path(), filter) || contains(route.handler(), filter));
    }

    private static boolean contains(String text, String part) {
        return text.toLowerCase(Locale.ROOT).contains(part.toLowerCase(Locale.ROOT));
    }
}
