package dev.gofasta.generator.edit;

import java.util.ArrayList;
import java.util.List;

/** How a file is laid out: its lines, their ends and the unit of indentation. */
final class Layout {

    private static final int STANDARD_UNIT = 4;

    private final String text;
    private final String unit;

    Layout(String text, String unit) {
        this.text = text;
        this.unit = unit;
    }

    /** Returns the unit of indentation, never empty. */
    String unit() {
        return unit;
    }

    /** Returns the line separator in use around {@code offset}. */
    String separator(int offset) {
        int end = text.indexOf('\n', offset);
        if (end < 0) {
            end = text.lastIndexOf('\n', offset);
        }
        return end > 0 && text.charAt(end - 1) == '\r' ? "\r\n" : "\n";
    }

    int lineStart(int offset) {
        return text.lastIndexOf('\n', offset - 1) + 1;
    }

    /** Returns the offset of the line's separator, or of the end of the file. */
    int lineEnd(int offset) {
        int end = text.indexOf('\n', offset);
        if (end < 0) {
            return text.length();
        }
        return end > offset && text.charAt(end - 1) == '\r' ? end - 1 : end;
    }

    /** Returns the offset of the next line, or of the end of the file. */
    int nextLine(int offset) {
        int end = text.indexOf('\n', offset);
        return end < 0 ? text.length() : end + 1;
    }

    /** Returns the white space at the start of the line. */
    String indent(int offset) {
        int start = lineStart(offset);
        int end = start;
        while (end < text.length() && isBlank(text.charAt(end))) {
            end++;
        }
        return text.substring(start, end);
    }

    boolean startsLine(int offset) {
        return lineStart(offset) + indent(offset).length() == offset;
    }

    boolean sameLine(int one, int other) {
        return lineStart(one) == lineStart(other);
    }

    /** Tells whether an empty line lies between the two offsets. */
    boolean blankLineBetween(int from, int to) {
        int first = nextLine(from);
        while (first < to) {
            int next = nextLine(first);
            if (next <= to && text.substring(first, next).isBlank()) {
                return true;
            }
            first = next;
        }
        return false;
    }

    /**
     * Returns {@code inserted} as the file would have it: each line behind {@code base}, its own indentation in the file's
     * unit, lines ending with {@code separator}.
     *
     * @param inserted lines ending with a line feed, indented by steps of four spaces; what a text block holds stays
     */
    String render(String inserted, String base, String separator) {
        String[] lines = inserted.stripTrailing().split("\n", -1);
        int[] verbatim = textBlockLines(inserted, lines.length);
        List<String> rendered = new ArrayList<>();
        for (int i = 0; i < lines.length; i++) {
            String line = lines[i];
            int spaces = line.length() - line.stripLeading().length();
            int converted = verbatim[i] < 0 ? spaces : Math.min(spaces, verbatim[i]);
            rendered.add(
                    line.isBlank()
                            ? ""
                            : base
                                    + unit.repeat(converted / STANDARD_UNIT)
                                    + " ".repeat(converted % STANDARD_UNIT)
                                    + line.substring(converted));
        }
        return String.join(separator, rendered);
    }

    /** Returns for each line within a text block how much of it is indentation, and -1 for all others. */
    private static int[] textBlockLines(String inserted, int count) {
        int[] lines = new int[count];
        java.util.Arrays.fill(lines, -1);
        for (Token token : Lexer.tokens(inserted)) {
            if (token.text().startsWith("\"\"\"")) {
                int first = (int) inserted.substring(0, token.start()).lines().count();
                String[] block = inserted.substring(token.start(), token.end()).split("\n", -1);
                int indent = Integer.MAX_VALUE;
                for (int i = 1; i < block.length; i++) {
                    if (!block[i].isBlank()) {
                        indent = Math.min(
                                indent,
                                block[i].length() - block[i].stripLeading().length());
                    }
                }
                java.util.Arrays.fill(lines, first, Math.min(count, first + block.length - 1), indent);
            }
        }
        return lines;
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\t' || c == '\f';
    }
}
