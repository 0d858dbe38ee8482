package dev.gofasta.auth.internal;

import dev.gofasta.auth.PasswordRules;
import dev.gofasta.core.ApplicationException;
import dev.gofasta.core.Violation;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Length and a block list, no composition (NIST SP 800-63B-4). */
public final class NistPasswordRules implements PasswordRules {

    private static final int LONGEST = 128;

    private static final int SHORTEST_WORD = 4;

    private static final int SHORTEST_REST = 8;

    private final int shortest;

    private final CommonPasswords common;

    private final String application;

    public NistPasswordRules(int shortest, CommonPasswords common, String application) {
        this.shortest = shortest;
        this.common = common;
        this.application = application;
    }

    @Override
    public void check(String password, @Nullable String email) {
        int length = password.codePointCount(0, password.length());
        if (length < shortest) {
            throw refused("PASSWORD_TOO_SHORT", "The password needs at least " + shortest + " characters.");
        }
        if (length > LONGEST) {
            throw refused("PASSWORD_TOO_LONG", "The password may have at most " + LONGEST + " characters.");
        }
        if (common.contains(password) || isMadeOf(password, application) || isMadeOf(password, localPart(email))) {
            throw refused("PASSWORD_TOO_COMMON", "The password is easy to guess.");
        }
    }

    /** Whether little is left of a password when a word that everybody knows is taken out. */
    private boolean isMadeOf(String password, String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        if (lower.length() < SHORTEST_WORD) {
            return false;
        }
        String rest = password.toLowerCase(Locale.ROOT).replace(lower, "");
        return rest.length() < password.length() && rest.length() < SHORTEST_REST;
    }

    private static String localPart(@Nullable String email) {
        return (email != null) ? email.replaceFirst("@.*", "") : "";
    }

    private static ApplicationException refused(String code, String message) {
        return ApplicationException.badRequest(code, message).at(Violation.body("/password", code, message));
    }
}
