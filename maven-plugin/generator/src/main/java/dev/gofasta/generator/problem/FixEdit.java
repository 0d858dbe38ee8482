package dev.gofasta.generator.problem;

import dev.gofasta.generator.project.Fingerprint;

/**
 * One edit of a fix.
 *
 * @param file path relative to the project's root, with {@code /}
 * @param range what is replaced
 * @param newText what takes its place; empty to delete
 * @param sha256Before the fingerprint of the file that the range was measured in; the edit is not for any other content
 */
public record FixEdit(String file, Range range, String newText, String sha256Before) {

    /**
     * A range of text: from the first place to before the second one.
     *
     * @param line 1-based line of its first character
     * @param column 1-based column in UTF-16 units
     * @param endLine 1-based line of the first character after it
     * @param endColumn 1-based column in UTF-16 units
     */
    public record Range(int line, int column, int endLine, int endColumn) {}

    /** Replaces what stands from {@code start} to before {@code end}, both offsets in UTF-16 units, in a file that holds {@code text}. */
    public static FixEdit replace(String file, String text, int start, int end, String newText) {
        Range range = new Range(
                TextPlaces.line(text, start),
                TextPlaces.column(text, start),
                TextPlaces.line(text, end),
                TextPlaces.column(text, end));
        return new FixEdit(file, range, newText, Fingerprint.of(text));
    }

    /** Inserts at the offset {@code at} of a file that holds {@code text}. */
    public static FixEdit insert(String file, String text, int at, String newText) {
        return replace(file, text, at, at, newText);
    }

    /** The smallest edit that makes {@code after} of {@code before}, which is what the file holds; the two differ. */
    public static FixEdit between(String file, String before, String after) {
        int shorter = Math.min(before.length(), after.length());
        int start = 0;
        while (start < shorter && before.charAt(start) == after.charAt(start)) {
            start++;
        }
        int tail = 0;
        while (tail < shorter - start
                && before.charAt(before.length() - 1 - tail) == after.charAt(after.length() - 1 - tail)) {
            tail++;
        }
        if (start + tail == before.length()) {
            return insertion(file, before, start, after.substring(start, after.length() - tail));
        }
        return replace(file, before, start, before.length() - tail, after.substring(start, after.length() - tail));
    }

    /** What is inserted after "ab" as "cab" is inserted before it as "abc" too: whole lines are easier to read. */
    private static FixEdit insertion(String file, String before, int at, String inserted) {
        int start = at;
        String text = inserted;
        while (start > 0
                && before.charAt(start - 1) != '\n'
                && before.charAt(start - 1) == text.charAt(text.length() - 1)) {
            start--;
            text = before.charAt(start) + text.substring(0, text.length() - 1);
        }
        boolean wholeLines = start == 0 || before.charAt(start - 1) == '\n';
        return wholeLines ? insert(file, before, start, text) : insert(file, before, at, inserted);
    }
}
