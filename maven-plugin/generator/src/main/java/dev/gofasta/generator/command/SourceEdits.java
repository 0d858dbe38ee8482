package dev.gofasta.generator.command;

import dev.gofasta.generator.change.Changes;
import dev.gofasta.generator.edit.Anchor;
import dev.gofasta.generator.edit.JavaEditor;
import dev.gofasta.generator.edit.JavaType;
import dev.gofasta.generator.format.JavaFormatter;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Edits Java files of people: what is added is laid out by the formatter, the rest only where all of the file was. */
final class SourceEdits {

    private static final int INDENT = 4;

    private final Changes changes;
    private final JavaFormatter formatter;

    SourceEdits(Changes changes, JavaFormatter formatter) {
        this.changes = changes;
        this.formatter = formatter;
    }

    /** Returns an editor of the file at {@code path} as it is planned. */
    JavaEditor read(String path) {
        return JavaEditor.of(path, changes.read(path).orElseThrow());
    }

    /** Plans {@code edits} of the file at {@code path}; {@code reason} says what for. */
    void edit(String path, String reason, Consumer<JavaEditor> edits) {
        String before = changes.read(path).orElseThrow();
        JavaEditor editor = JavaEditor.of(path, before);
        edits.accept(editor);
        changes.edit(path, restyle(before, editor.result()), reason);
    }

    /** Returns {@code after}, formatted where {@code before} was. */
    String restyle(String before, String after) {
        return before.equals(after) || !formatter.format(before).equals(before) ? after : formatter.format(after);
    }

    /** Plans a new file, formatted. */
    void create(String path, String source) {
        changes.create(path, formatter.format(source));
    }

    /** Returns a member of a class or, without a body, of an interface as the formatter lays it out, not indented. */
    String member(String text) {
        String host = text.endsWith(";") ? "interface" : "class";
        List<String> lines =
                formatter.format(host + " Host {\n" + text + "\n}\n").lines().toList();
        return lines.subList(1, lines.size() - 1).stream()
                .map(line -> line.isBlank() ? "" : line.substring(INDENT))
                .collect(Collectors.joining("\n"));
    }

    /** Returns the place for a new method that others call: behind the last one that is not private. */
    static Anchor behindTheLastPublicMethod(JavaType type) {
        return type.methods().stream()
                .filter(method -> !method.modifiers().contains("private"))
                .reduce((first, last) -> last)
                .map(method -> Anchor.after(method.name()))
                .orElse(Anchor.last());
    }
}
