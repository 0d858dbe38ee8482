package dev.gofasta.generator.architecture;

import dev.gofasta.generator.outline.Outline;
import dev.gofasta.generator.problem.Applicability;
import dev.gofasta.generator.problem.Fix;
import dev.gofasta.generator.problem.FixEdit;
import dev.gofasta.generator.problem.TextPlaces;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Takes out an import that nothing in its file names, comments included. */
final class UnusedImport {

    private UnusedImport() {}

    static @Nullable Fix fix(String path, String text, Outline.Import each) {
        if (each.simpleName().equals("*") || isNamedOutsideItsLine(text, each)) {
            return null;
        }
        FixEdit edit = delete(path, text, each.line());
        return Fix.edit("Remove the unused import of " + each.name(), Applicability.SAFE, List.of(edit));
    }

    static FixEdit delete(String path, String text, int line) {
        int start = TextPlaces.lineStart(text, line);
        return FixEdit.replace(path, text, start, TextPlaces.lineStart(text, line + 1), "");
    }

    private static boolean isNamedOutsideItsLine(String text, Outline.Import each) {
        int from = TextPlaces.lineStart(text, each.line());
        int to = TextPlaces.lineStart(text, each.line() + 1);
        String name = each.simpleName();
        for (int at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
            boolean starts = at == 0 || !Character.isJavaIdentifierPart(text.charAt(at - 1));
            int end = at + name.length();
            boolean ends = end == text.length() || !Character.isJavaIdentifierPart(text.charAt(end));
            if (starts && ends && (at < from || at >= to)) {
                return true;
            }
        }
        return false;
    }
}
