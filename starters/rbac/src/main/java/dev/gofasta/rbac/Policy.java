package dev.gofasta.rbac;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.http.server.PathContainer;

/** Who may call what. What no line grants is denied. Define a bean of this type to replace the policy of the file. */
public interface Policy {

    /**
     * Tells whether one of the roles may call a path.
     *
     * @param roles the caller's roles, without {@code ROLE_}; inherited ones are found by the policy
     * @param method the HTTP method, in capitals
     * @param path the path below the servlet, as Spring MVC parses it
     * @return whether a line grants it; false for a path or method that is not plain
     */
    boolean allows(Collection<String> roles, String method, PathContainer path);

    /**
     * Tells whether one of the roles may call a path.
     *
     * @param roles the caller's roles, without {@code ROLE_}; inherited ones are found by the policy
     * @param method the HTTP method, in capitals
     * @param path the path as in a URL, percent-encoded where needed, without a query
     * @return whether a line grants it; false for a path or method that is not plain, or for a path that can't be read
     */
    default boolean allows(Collection<String> roles, String method, String path) {
        try {
            return allows(roles, method, PathContainer.parsePath(path));
        } catch (IllegalArgumentException ex) { // a broken percent code
            return false;
        }
    }

    /**
     * Tells whether a line grants some role all paths of a handler.
     *
     * @param method the HTTP method, in capitals
     * @param pattern the pattern of the handler, such as {@code /api/v1/products/{id}}
     * @return whether one line does
     */
    boolean covers(String method, String pattern);

    /**
     * Returns what is granted.
     *
     * @return the rules in their order, an immutable list
     */
    List<PolicyRule> rules();

    /**
     * Returns which roles each role inherits, directly or not.
     *
     * @return an immutable map; a role that inherits nothing has no entry
     */
    Map<String, Set<String>> inherited();
}
