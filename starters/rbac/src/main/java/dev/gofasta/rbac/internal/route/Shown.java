package dev.gofasta.rbac.internal.route;

/** Text of a file as it may be shown in messages: short, and without control characters. */
public final class Shown {

    private static final int LIMIT = 80;

    private Shown() {}

    public static String text(String text) {
        String line = text.replaceAll("\\p{Cntrl}", "?");
        return line.length() <= LIMIT ? line : line.substring(0, LIMIT) + "...";
    }
}
