package dev.gofasta.rbac.internal.route;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a role may be called. */
public final class RoleGrammar {

    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9_.:-]*");

    private RoleGrammar() {}

    /** Returns what is wrong and what to write, or null. */
    public static @Nullable String problem(String role) {
        if (role.startsWith("ROLE_")) {
            return "role '" + role + "' has Spring's prefix; write '" + role.substring("ROLE_".length()) + "'.";
        }
        if (!NAME.matcher(role).matches()) {
            return "'" + Shown.text(role) + "' is no role; write letters, digits and _ . : - such as 'admin'.";
        }
        return null;
    }
}
