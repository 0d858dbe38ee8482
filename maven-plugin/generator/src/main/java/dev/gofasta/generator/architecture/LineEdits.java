package dev.gofasta.generator.architecture;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import dev.gofasta.generator.problem.FixEdit;
import dev.gofasta.generator.problem.TextPlaces;
import java.util.ArrayList;
import java.util.List;

/** The difference between two contents of a file, as edits of whole lines. */
final class LineEdits {

    private LineEdits() {}

    static List<FixEdit> between(String path, String before, String after) {
        List<FixEdit> edits = new ArrayList<>();
        for (AbstractDelta<String> delta :
                DiffUtils.diff(lines(before), lines(after)).getDeltas()) {
            int first = delta.getSource().getPosition() + 1;
            int start = TextPlaces.lineStart(before, first);
            int end = TextPlaces.lineStart(before, first + delta.getSource().size());
            String text = String.join("", delta.getTarget().getLines());
            edits.add(FixEdit.replace(path, before, start, end, text));
        }
        return edits;
    }

    private static List<String> lines(String text) {
        List<String> lines = new ArrayList<>();
        int start = 0;
        for (int newline = text.indexOf('\n'); newline >= 0; newline = text.indexOf('\n', start)) {
            lines.add(text.substring(start, newline + 1));
            start = newline + 1;
        }
        if (start < text.length()) {
            lines.add(text.substring(start));
        }
        return lines;
    }
}
