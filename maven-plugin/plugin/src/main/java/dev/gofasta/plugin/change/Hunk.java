package dev.gofasta.plugin.change;

import dev.gofasta.generator.problem.FixEdit;
import dev.gofasta.generator.problem.TextPlaces;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Lines in a row that have changed in one file.
 *
 * @param file path relative to the project's root, with {@code /}
 * @param oldLine 1-based line where the old lines stood, or the line before them when there were none
 * @param oldLines what stood there, line ends left out
 * @param line 1-based first new line, or the line before the old ones when they were only taken out
 * @param newLines what stands there now, line ends left out
 * @param oldEndsFile whether the last old line had no line end
 */
public record Hunk(
        String file, int oldLine, List<String> oldLines, int line, List<String> newLines, boolean oldEndsFile) {

    /** Returns whether {@code number} is one of the new lines, or next to the place where lines were taken out. */
    boolean touches(int number) {
        return newLines.isEmpty() ? number == line || number == line + 1 : holds(number);
    }

    /** Returns whether {@code number} is one of the new lines. */
    boolean holds(int number) {
        return number >= line && number < line + newLines.size();
    }

    /** Returns the edit that puts the old lines back in a file that holds {@code text}. */
    FixEdit takeBack(String text) {
        int start = TextPlaces.lineStart(text, newLines.isEmpty() ? line + 1 : line);
        int end = newLines.isEmpty() ? start : TextPlaces.lineStart(text, line + newLines.size());
        boolean carriageReturns = text.substring(start, end).contains("\r\n")
                ? newLines.stream().noneMatch(newLine -> newLine.endsWith("\r"))
                : newLines.isEmpty()
                        && text.contains("\r\n")
                        && oldLines.stream().noneMatch(old -> old.endsWith("\r"));
        // git shows lines as they are stored, and a checkout may have given them other ends.
        String lineEnd = carriageReturns ? "\r\n" : "\n";
        String old = oldLines.stream().map(oldLine -> oldLine + lineEnd).collect(Collectors.joining());
        if (oldEndsFile) {
            old = old.substring(0, old.length() - lineEnd.length());
        }
        boolean afterOpenLine = start == text.length() && start > 0 && text.charAt(start - 1) != '\n';
        return FixEdit.replace(file, text, start, end, afterOpenLine ? lineEnd + old : old);
    }
}
