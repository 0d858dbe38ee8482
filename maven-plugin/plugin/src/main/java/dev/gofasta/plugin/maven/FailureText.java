package dev.gofasta.plugin.maven;

/** The one line that says why a test failed. */
final class FailureText {

    private static final int MOST_CHARACTERS = 300;
    private static final String CAUSE = "\nCaused by: ";

    private FailureText() {}

    /** Returns the start of {@code message}, and the cause of all causes that {@code stackTrace} names. */
    static String of(String message, String stackTrace) {
        String text = shorten(message.replaceFirst("(?s) for \\[\\w*MergedContextConfiguration@.*", ""));
        int cause = stackTrace.lastIndexOf(CAUSE);
        return cause < 0 ? text : text + " (caused by " + shorten(stackTrace.substring(cause + CAUSE.length())) + ")";
    }

    private static String shorten(String text) {
        String line = text.strip().replaceAll("(?s)\\R\\s*at .*", "").replaceAll("\\s+", " ");
        return line.length() <= MOST_CHARACTERS ? line : line.substring(0, MOST_CHARACTERS) + "...";
    }
}
