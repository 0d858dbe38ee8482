package dev.gofasta.generator.config;

/** The lines of a text. */
record Lines(String text) {

    int start(int offset) {
        return text.lastIndexOf('\n', offset - 1) + 1;
    }

    /** Returns the offset of the line's separator, or of the end of the text. */
    int end(int offset) {
        int end = text.indexOf('\n', offset);
        int line = end < 0 ? text.length() : end;
        return line > offset && text.charAt(line - 1) == '\r' ? line - 1 : line;
    }

    int next(int offset) {
        int end = text.indexOf('\n', offset);
        return end < 0 ? text.length() : end + 1;
    }

    /** Returns how far the character at {@code offset} is from the start of its line. */
    int indent(int offset) {
        return offset - start(offset);
    }

    /** Returns the whole lines from that of the first offset to that of the second. */
    Setting.Extent of(int from, int to) {
        return new Setting.Extent(start(from), next(Math.max(from, to)));
    }
}
