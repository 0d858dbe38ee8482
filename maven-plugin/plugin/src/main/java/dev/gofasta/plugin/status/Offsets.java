package dev.gofasta.plugin.status;

/** Finds places in texts. */
final class Offsets {

    private Offsets() {}

    /** Returns the offset of a place, both parts of which are counted from 1. */
    static int of(String text, int line, int column) {
        int start = 0;
        for (int i = 1; i < line; i++) {
            start = text.indexOf('\n', start) + 1;
        }
        return start + column - 1;
    }
}
