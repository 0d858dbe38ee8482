package dev.gofasta.errors.internal;

import dev.gofasta.core.Violation;
import java.util.List;

/** Puts a list of violations into one sentence. */
final class Violations {

    private Violations() {}

    static String summary(List<Violation> violations) {
        if (violations.isEmpty()) {
            return "The request is not valid.";
        }
        Violation first = violations.get(0);
        String subject = (first.in() == Violation.In.BODY)
                ? (first.where().isEmpty() ? "The body" : "The field " + first.where())
                : Places.subject(first.in(), first.where());
        String more = (violations.size() == 1) ? "." : ", and " + (violations.size() - 1) + " more.";
        return subject + " " + first.message() + more;
    }
}
