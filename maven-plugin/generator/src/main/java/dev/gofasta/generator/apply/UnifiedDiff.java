package dev.gofasta.generator.apply;

import com.github.difflib.DiffUtils;
import com.github.difflib.UnifiedDiffUtils;
import dev.gofasta.generator.change.Change;
import java.util.List;

/** A change as people read it: the unified format of {@code diff -u} and of git. */
public final class UnifiedDiff {

    private static final int CONTEXT_LINES = 3;

    private UnifiedDiff() {}

    /** Returns the difference that {@code change} makes; empty for a file that stays as it is. */
    public static String of(Change change) {
        String before = change.before();
        return before == null ? created(change) : edited(change, before);
    }

    /** All lines are new: there is nothing to search for. */
    private static String created(Change change) {
        List<String> lines = change.after().lines().toList();
        StringBuilder diff =
                new StringBuilder("--- /dev/null\n+++ b/" + change.path() + "\n@@ -0,0 +1," + lines.size() + " @@\n");
        lines.forEach(line -> diff.append('+').append(line).append('\n'));
        return diff.toString();
    }

    private static String edited(Change change, String before) {
        List<String> from = before.lines().toList();
        List<String> to = change.after().lines().toList();
        List<String> lines = UnifiedDiffUtils.generateUnifiedDiff(
                "a/" + change.path(), "b/" + change.path(), from, DiffUtils.diff(from, to), CONTEXT_LINES);
        return lines.isEmpty() ? "" : String.join("\n", lines) + "\n";
    }
}
