package dev.gofasta.generator.apply;

import com.github.difflib.DiffUtils;
import com.github.difflib.UnifiedDiffUtils;
import dev.gofasta.generator.change.Change;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A change as people read it: the unified format of {@code diff -u} and of git. */
public final class UnifiedDiff {

    private static final int CONTEXT_LINES = 3;

    private static final int MOST_CHARACTERS = 8192;

    private UnifiedDiff() {}

    /** Returns {@code diff}, cut after the last whole line that fits into 8192 characters. */
    public static String shortened(String diff) {
        return diff.length() <= MOST_CHARACTERS
                ? diff
                : diff.substring(0, diff.lastIndexOf('\n', MOST_CHARACTERS - 1) + 1);
    }

    /** Returns the difference that {@code change} makes; empty for a file that stays as it is. */
    public static String of(Change change) {
        String before = change.before();
        String after = change.after();
        if (before == null) {
            return "--- /dev/null\n+++ b/" + change.path() + whole("@@ -0,0 +1,%d @@", '+', after);
        }
        return after == null
                ? "--- a/" + change.path() + "\n+++ /dev/null" + whole("@@ -1,%d +0,0 @@", '-', before)
                : edited(change.path(), before, after);
    }

    /** All lines are new, or all go: there is nothing to search for. */
    private static String whole(String header, char sign, @Nullable String content) {
        List<String> lines = content == null ? List.of() : content.lines().toList();
        StringBuilder diff = new StringBuilder("\n" + header.formatted(lines.size()) + "\n");
        lines.forEach(line -> diff.append(sign).append(line).append('\n'));
        return diff.toString();
    }

    private static String edited(String path, String before, String after) {
        List<String> from = before.lines().toList();
        List<String> to = after.lines().toList();
        List<String> lines = UnifiedDiffUtils.generateUnifiedDiff(
                "a/" + path, "b/" + path, from, DiffUtils.diff(from, to), CONTEXT_LINES);
        return lines.isEmpty() ? "" : String.join("\n", lines) + "\n";
    }
}
