package dev.gofasta.it.mutants;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;

/** A source file, its tree, and the mutants made of it so far. */
final class SourceFile {

    private final Path path;
    private final String text;
    private final CompilationUnitTree unit;
    private final SourcePositions positions;
    private final List<Mutant> mutants = new ArrayList<>();
    private boolean bodies;

    private SourceFile(Path path, String text, CompilationUnitTree unit, SourcePositions positions) {
        this.path = path;
        this.text = text;
        this.unit = unit;
        this.positions = positions;
    }

    static SourceFile parse(Path path) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (var files = compiler.getStandardFileManager(null, null, null)) {
            JavacTask task =
                    (JavacTask) compiler.getTask(null, files, null, List.of(), null, files.getJavaFileObjects(path));
            CompilationUnitTree unit = task.parse().iterator().next();
            return new SourceFile(
                    path, Files.readString(path), unit, Trees.instance(task).getSourcePositions());
        }
    }

    CompilationUnitTree unit() {
        return unit;
    }

    List<Mutant> mutants() {
        return mutants;
    }

    /** Says that from now on what is changed are bodies of methods. */
    void changeBodies() {
        bodies = true;
    }

    String textOf(Tree tree) {
        return text.substring(start(tree), end(tree));
    }

    boolean isWritten(Tree tree) {
        return positions.getEndPosition(unit, tree) > positions.getStartPosition(unit, tree);
    }

    void replace(String kind, Tree tree, String replacement) {
        replace(kind, start(tree), end(tree), replacement);
    }

    /** Leaves out a call, so that only what it is called on stays. */
    void unlink(String kind, Tree call, Tree receiver) {
        replace(kind, end(receiver), end(call), "");
    }

    private void replace(String kind, int start, int end, String replacement) {
        String before = oneLine(text.substring(start, end));
        mutants.add(new Mutant(
                path,
                unit.getLineMap().getLineNumber(start),
                kind,
                before + " -> " + (replacement.isEmpty() ? "(nothing)" : oneLine(replacement)),
                text.substring(0, start) + replacement + text.substring(end),
                bodies));
    }

    private static String oneLine(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }

    private int start(Tree tree) {
        return (int) positions.getStartPosition(unit, tree);
    }

    private int end(Tree tree) {
        return (int) positions.getEndPosition(unit, tree);
    }
}
