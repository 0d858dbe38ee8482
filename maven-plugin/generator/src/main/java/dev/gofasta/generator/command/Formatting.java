package dev.gofasta.generator.command;

import dev.gofasta.generator.change.Changes;
import dev.gofasta.generator.format.JavaFormatter;
import dev.gofasta.generator.project.ProjectFiles;

/** Formats the Java of a plan: all that is new, and an edited file only where it was formatted before. */
final class Formatting {

    private Formatting() {}

    static void apply(Changes changes, ProjectFiles before, JavaFormatter formatter) {
        changes.transform(
                ".java",
                (path, content) -> before.read(path)
                        .map(old -> old.equals(content) || !isFormatted(old, formatter)
                                ? content
                                : formatter.format(content))
                        .orElseGet(() -> formatter.format(content)));
    }

    private static boolean isFormatted(String source, JavaFormatter formatter) {
        try {
            return formatter.format(source).equals(source);
        } catch (IllegalArgumentException ex) {
            return false;
        }
    }
}
