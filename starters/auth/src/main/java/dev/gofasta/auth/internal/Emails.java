package dev.gofasta.auth.internal;

import dev.gofasta.core.ApplicationException;
import dev.gofasta.core.Violation;
import java.util.Locale;

/** The one form in which addresses are compared. */
final class Emails {

    private static final int LONGEST = 254;

    private Emails() {}

    static String normalise(String email) {
        String normal = email.strip().toLowerCase(Locale.ROOT);
        if (normal.length() > LONGEST || !normal.matches("[^@\\s\\p{Cntrl}]+@[^@\\s\\p{Cntrl}]+")) {
            throw ApplicationException.badRequest("INVALID_EMAIL", "The e-mail address is not valid.")
                    .at(Violation.body("/email", "INVALID_EMAIL", "The e-mail address is not valid."));
        }
        return normal;
    }
}
