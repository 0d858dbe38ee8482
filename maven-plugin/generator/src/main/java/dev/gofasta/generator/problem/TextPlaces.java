package dev.gofasta.generator.problem;

/** Offsets in a text as the lines and columns that places are told in, both counted from 1, and back. */
public final class TextPlaces {

    private TextPlaces() {}

    /** Returns the line of the character at {@code offset}. */
    public static int line(String text, int offset) {
        return (int) text.substring(0, offset).chars().filter(c -> c == '\n').count() + 1;
    }

    /** Returns the column of the character at {@code offset}, in UTF-16 units. */
    public static int column(String text, int offset) {
        return offset - text.lastIndexOf('\n', offset - 1);
    }

    /** Returns the offset where {@code line} starts; after the last line, that of the end of the text. */
    public static int lineStart(String text, int line) {
        int at = 0;
        for (int i = 1; i < line; i++) {
            int newline = text.indexOf('\n', at);
            if (newline < 0) {
                return text.length();
            }
            at = newline + 1;
        }
        return at;
    }
}
