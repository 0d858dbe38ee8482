package dev.gofasta.plugin.compile;

import dev.gofasta.generator.problem.Location;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One message of javac, as Maven prints it.
 *
 * @param error whether it is an error, not a warning
 * @param file path relative to the project's root
 * @param line 1-based
 * @param column 1-based, tabs counted as javac counts them: to the next multiple of eight
 * @param text its first line
 * @param more its other lines, stripped
 */
public record JavacMessage(boolean error, String file, int line, int column, String text, List<String> more) {

    private static final Pattern DETAIL = Pattern.compile("(\\w[\\w ]*): +(.*)");
    private static final int TAB = 8;

    Optional<String> detail(String name) {
        return more.stream()
                .map(DETAIL::matcher)
                .filter(Matcher::matches)
                .filter(detail -> detail.group(1).equals(name))
                .map(detail -> detail.group(2))
                .findFirst();
    }

    /** Returns all lines in one. */
    public String sentence() {
        String start = text.replaceFirst(";$", "");
        return more.isEmpty()
                ? text
                : start + ": "
                        + String.join(
                                ", ",
                                more.stream()
                                        .map(line -> DETAIL.matcher(line).replaceFirst("$1 $2"))
                                        .toList());
    }

    /** Returns where it points in a file that holds {@code source}, its column in UTF-16 units. */
    public Location location(String source) {
        return new Location(file, line, offset(source) - lineStart(source) + 1);
    }

    /** Returns the offset that it points to in {@code source}. */
    public int offset(String source) {
        int at = lineStart(source);
        int seen = 0;
        while (seen < column - 1 && at < source.length() && source.charAt(at) != '\n') {
            seen = source.charAt(at) == '\t' ? seen / TAB * TAB + TAB : seen + 1;
            at++;
        }
        return at;
    }

    private int lineStart(String source) {
        int at = 0;
        for (int i = 1; i < line && at >= 0; i++) {
            at = source.indexOf('\n', at) + 1;
        }
        return at;
    }
}
