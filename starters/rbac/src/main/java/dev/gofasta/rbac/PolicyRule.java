package dev.gofasta.rbac;

import dev.gofasta.rbac.internal.route.MethodGrammar;
import dev.gofasta.rbac.internal.route.PathGrammar;
import dev.gofasta.rbac.internal.route.RoleGrammar;
import org.jspecify.annotations.Nullable;

/**
 * One line that grants something. An instance is always valid.
 *
 * @param role the role, without {@code ROLE_}
 * @param pattern the paths: text, <code>{id}</code> and {@code *} for one segment, {@code **} for the rest at the end
 * @param methods {@code *}, or names of methods with {@code |} between them, in the order of {@code GET|HEAD|POST|PUT|PATCH|DELETE}
 */
public record PolicyRule(String role, String pattern, String methods) {

    /**
     * Checks the parts and brings the methods into one form: {@code (PUT)|(GET)} becomes {@code GET|PUT}.
     *
     * @throws IllegalArgumentException if a part is wrong; the message says what to write
     */
    public PolicyRule {
        refuse(RoleGrammar.problem(role));
        refuse(PathGrammar.problem(pattern));
        refuse(MethodGrammar.problem(methods));
        methods = MethodGrammar.normalize(methods);
    }

    private static void refuse(@Nullable String problem) {
        if (problem != null) {
            throw new IllegalArgumentException(problem);
        }
    }

    /** Returns the line of a policy file. */
    @Override
    public String toString() {
        return "p, " + role + ", " + pattern + ", " + methods;
    }
}
