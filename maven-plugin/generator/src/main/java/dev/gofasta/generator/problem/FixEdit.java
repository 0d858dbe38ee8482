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
        Range range = new Range(line(text, start), column(text, start), line(text, end), column(text, end));
        return new FixEdit(file, range, newText, Fingerprint.of(text));
    }

    /** Inserts at the offset {@code at} of a file that holds {@code text}. */
    public static FixEdit insert(String file, String text, int at, String newText) {
        return replace(file, text, at, at, newText);
    }

    private static int line(String text, int offset) {
        return (int) text.substring(0, offset).chars().filter(c -> c == '\n').count() + 1;
    }

    private static int column(String text, int offset) {
        return offset - text.lastIndexOf('\n', offset - 1);
    }
}
