package dev.gofasta.generator.edit;

import java.util.Comparator;
import java.util.List;

/**
 * A replacement of the characters from {@code start} to before {@code end}.
 *
 * @param start offset of the first character replaced
 * @param end offset after the last one; equal to {@code start} for an insertion
 * @param text what takes their place
 */
record TextEdit(int start, int end, String text) {

    static TextEdit insert(int at, String text) {
        return new TextEdit(at, at, text);
    }

    /** Returns {@code source} with all of {@code edits} done; those for one place in their order. */
    static String apply(String source, List<TextEdit> edits) {
        StringBuilder result = new StringBuilder();
        int done = 0;
        for (TextEdit edit :
                edits.stream().sorted(Comparator.comparingInt(TextEdit::start)).toList()) {
            if (edit.start < done) {
                throw new IllegalStateException("Two edits overlap at offset " + edit.start);
            }
            result.append(source, done, edit.start).append(edit.text);
            done = edit.end;
        }
        return result.append(source, done, source.length()).toString();
    }
}
