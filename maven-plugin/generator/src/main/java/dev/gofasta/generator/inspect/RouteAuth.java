package dev.gofasta.generator.inspect;

import dev.gofasta.generator.problem.Location;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who may call a route.
 *
 * @param rule what is asked of a caller
 * @param roles the roles that may call it, those that include another one last; null for other rules
 * @param location where that is written, or null where nothing is
 */
public record RouteAuth(
        Rule rule, @Nullable List<String> roles, @Nullable Location location) {

    /** What is asked of a caller. */
    public enum Rule {
        /** Nothing. */
        PUBLIC,
        /** To be logged in. */
        AUTHENTICATED,
        /** To have one of some roles. */
        ROLES,
        /** Nobody may. */
        DENIED,
        /** The source does not tell. */
        UNKNOWN
    }

    /** A rule that names no roles. */
    public static RouteAuth of(Rule rule, @Nullable Location location) {
        return new RouteAuth(rule, null, location);
    }
}
