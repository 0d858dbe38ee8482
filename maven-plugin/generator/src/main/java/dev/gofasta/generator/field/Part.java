package dev.gofasta.generator.field;

import dev.gofasta.generator.problem.Problem;
import dev.gofasta.generator.problem.ProblemCode;
import dev.gofasta.generator.problem.ProblemException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A part of a field's text, between two colons.
 *
 * @param text the part as it stands there
 * @param position of its first character in the whole text, counted from 1
 */
record Part(String text, int position) {

    private static final Pattern BROKEN_ESCAPE = Pattern.compile("%(?![0-9A-Fa-f]{2}).{0,2}");

    /** Splits {@code token} at its colons. */
    static List<Part> split(String token, int position) {
        List<Part> parts = new ArrayList<>();
        int start = 0;
        for (int end = token.indexOf(':'); end >= 0; end = token.indexOf(':', start)) {
            parts.add(new Part(token.substring(start, end), position + start));
            start = end + 1;
        }
        parts.add(new Part(token.substring(start), position + start));
        return parts;
    }

    /** Returns what stands before the equals sign. */
    String keyword() {
        int equals = text.indexOf('=');
        return equals < 0 ? text : text.substring(0, equals);
    }

    /** Returns what stands after the equals sign, or null where there is none; {@code %20} stands for a space. */
    @Nullable
    String value() {
        int equals = text.indexOf('=');
        return equals < 0 ? null : decode(text.substring(equals + 1));
    }

    /** Returns where the value begins, or would begin. */
    int valuePosition() {
        return position + keyword().length() + (text.indexOf('=') < 0 ? 0 : 1);
    }

    /** Returns a problem that ends by saying where it is. */
    static ProblemException problem(ProblemCode code, String message, int position, String hint) {
        return Problem.of(code, message + " (character " + position + " of the fields).", hint)
                .asException();
    }

    /** Characters that the shell or the grammar would take are written as in a URL: {@code %3A} is a colon. */
    private String decode(String value) {
        Matcher broken = BROKEN_ESCAPE.matcher(value);
        if (broken.find()) {
            throw problem(
                    ProblemCode.GF_GEN_INVALID_MODIFIER,
                    "'" + broken.group() + "' is not a percent-encoded character",
                    valuePosition() + broken.start(),
                    "Write %25 for a percent sign, %20 for a space, %3A for a colon.");
        }
        return URLDecoder.decode(value.replace("+", "%2B"), StandardCharsets.UTF_8);
    }
}
