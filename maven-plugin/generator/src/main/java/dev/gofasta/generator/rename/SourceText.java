package dev.gofasta.generator.rename;

import dev.gofasta.generator.inspect.CodeText;
import dev.gofasta.generator.problem.Location;
import dev.gofasta.generator.problem.TextPlaces;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The text of a Java file.
 *
 * @param path its path from the project's root
 * @param text its text
 * @param code the text with blanks in the place of comments and literals, so that offsets are the same
 */
record SourceText(String path, String text, String code) {

    static SourceText of(String path, String text) {
        return new SourceText(path, text, CodeText.blanked(text));
    }

    /** Returns the offset of the identifier {@code name} at or after {@code from}, or -1. */
    int find(String name, int from) {
        Matcher matcher = Pattern.compile("(?<![\\w$])" + Pattern.quote(name) + "(?![\\w$])")
                .matcher(code);
        return from >= 0 && from <= code.length() && matcher.find(from) ? matcher.start() : -1;
    }

    /** Returns whether the identifier {@code name} stands just at {@code offset}. */
    boolean isAt(int offset, String name) {
        return offset >= 0 && find(name, offset) == offset;
    }

    Location location(int offset) {
        int line = TextPlaces.line(text, offset);
        return new Location(path, line, offset - text.lastIndexOf('\n', offset - 1));
    }

    /** Returns the name of the file without its extension. */
    String simpleName() {
        return path.substring(path.lastIndexOf('/') + 1, path.length() - ".java".length());
    }
}
