package dev.gofasta.lint.sql;

import java.util.Arrays;

/** The lines of a script; lines and columns count from 1, columns in UTF-16 units. */
public final class Lines {

    private final int[] starts;

    public Lines(String text) {
        int[] found = new int[text.length() + 1];
        int count = 1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n' || c == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n')) {
                found[count++] = i + 1;
            }
        }
        starts = Arrays.copyOf(found, count);
    }

    /** Returns the line of the character at {@code offset}. */
    public int line(int offset) {
        int found = Arrays.binarySearch(starts, offset);
        return found >= 0 ? found + 1 : -found - 1;
    }

    /** Returns the column of the character at {@code offset}. */
    public int column(int offset) {
        return offset - starts[line(offset) - 1] + 1;
    }
}
