package dev.gofasta.generator.architecture;

import dev.gofasta.generator.outline.AnnotationOutline;
import dev.gofasta.generator.problem.TextPlaces;

/** The text of annotations. */
final class AnnotationText {

    private AnnotationText() {}

    /**
     * Where something stands.
     *
     * @param start the offset of its first character
     * @param end the offset after it
     */
    record Range(int start, int end) {}

    /** Returns the range to delete for {@code annotation} to be gone: its line, if that has nothing else. */
    static Range range(String text, AnnotationOutline annotation) {
        int name = TextPlaces.lineStart(text, annotation.place().line())
                + annotation.place().column()
                - 1;
        int start = text.lastIndexOf('@', name);
        int end = name + annotation.name().length();
        if (!annotation.arguments().isEmpty()) {
            int arguments = text.indexOf(annotation.arguments(), end);
            end = arguments + annotation.arguments().length();
        }
        int closing = afterBlanks(text, end);
        if (closing < text.length() && text.charAt(closing) == ')') {
            end = closing + 1;
        } else if (closing < text.length() && text.charAt(closing) == '(') {
            end = text.indexOf(')', closing) + 1;
        }
        return widened(text, start, end);
    }

    private static Range widened(String text, int start, int end) {
        int lineStart = text.lastIndexOf('\n', start - 1) + 1;
        int next = afterBlanks(text, end);
        boolean startsLine = text.substring(lineStart, start).isBlank();
        boolean endsLine = text.substring(end, next).indexOf('\n') >= 0;
        return startsLine && endsLine
                ? new Range(lineStart, text.indexOf('\n', end) + 1)
                : new Range(start, endsLine ? end : next);
    }

    private static int afterBlanks(String text, int from) {
        int at = from;
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /** Returns how many annotations of this name {@code text} may have. */
    static int count(String text, String name) {
        int count = 0;
        for (int at = text.indexOf("@" + name); at >= 0; at = text.indexOf("@" + name, at + 1)) {
            count++;
        }
        return count;
    }
}
