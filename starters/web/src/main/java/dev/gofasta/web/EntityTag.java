package dev.gofasta.web;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;

/**
 * The entity tag (RFC 9110, section 8.8.3) of a version of a thing: the number of the version in quotes.
 *
 * @param version the version, not negative
 */
public record EntityTag(long version) {

    // Proxies that compress weaken tags, so a weak one is read as well.
    private static final Pattern FORM = Pattern.compile("(?:W/)?\"(0|[1-9][0-9]{0,18})\"");

    public EntityTag {
        if (version < 0) {
            throw new IllegalArgumentException("A version must not be negative.");
        }
    }

    /**
     * The tag of a version.
     *
     * @param version the version, not negative
     * @return the tag
     * @throws IllegalArgumentException if the version is negative
     */
    public static EntityTag of(long version) {
        return new EntityTag(version);
    }

    /**
     * Reads a tag as it stands in a header such as {@code If-Match}.
     *
     * @param text one tag, {@code "3"} or {@code W/"3"}
     * @return the tag
     * @throws IllegalArgumentException if the text is anything else, {@code *} and lists included
     */
    public static EntityTag parse(String text) {
        Matcher matcher = FORM.matcher(text);
        if (!matcher.matches()) {
            throw new IllegalArgumentException(problem(text));
        }
        try {
            return new EntityTag(Long.parseLong(matcher.group(1)));
        } catch (NumberFormatException ex) {
            throw new IllegalArgumentException(problem(text), ex);
        }
    }

    /**
     * Checks that this is the tag of the current version, before a change is based on it.
     *
     * @param version the current version, not negative
     * @throws ErrorResponseException if the tag names another version (412, code
     *     {@code PRECONDITION_FAILED})
     */
    public void requireCurrent(long version) {
        if (this.version != version) {
            ProblemDetail problem = ProblemDetail.forStatusAndDetail(
                    HttpStatus.PRECONDITION_FAILED,
                    "The current version is version %d, not %d. Read it again before changing it."
                            .formatted(version, this.version));
            problem.setProperty("code", "PRECONDITION_FAILED");
            throw new ErrorResponseException(HttpStatus.PRECONDITION_FAILED, problem, null);
        }
    }

    private static String problem(String text) {
        String expected = "must be one entity tag as it was answered, such as \"3\" with its quotes";
        return switch (text) {
            case "*" -> expected + "; * is not supported, since it would overwrite any version";
            default -> text.contains(",") ? expected + "; a list is not supported" : expected;
        };
    }

    /**
     * The tag as it stands in a header.
     *
     * @return the version in quotes
     */
    @Override
    public String toString() {
        return "\"" + this.version + "\"";
    }
}
