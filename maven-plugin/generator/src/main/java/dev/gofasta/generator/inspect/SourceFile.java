package dev.gofasta.generator.inspect;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.Trees;
import dev.gofasta.generator.problem.Location;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A Java file, parsed but not resolved: it need not compile. */
public final class SourceFile {

    private final String path;
    private final CompilationUnitTree tree;
    private final SourcePositions positions;

    SourceFile(String path, CompilationUnitTree tree, JavacTask task) {
        this.path = path;
        this.tree = tree;
        this.positions = Trees.instance(task).getSourcePositions();
    }

    /** Returns the path from the project's root. */
    public String path() {
        return path;
    }

    /** Returns the compiler's view of the file. */
    public CompilationUnitTree tree() {
        return tree;
    }

    /** Returns the offset in UTF-16 units where {@code part} starts, or -1 where the source does not hold it. */
    public int start(Tree part) {
        return (int) positions.getStartPosition(tree, part);
    }

    /** Returns the offset in UTF-16 units after {@code part}, or -1 where the source does not hold it. */
    public int end(Tree part) {
        return (int) positions.getEndPosition(tree, part);
    }

    /** Returns where the word {@code name} first stands in the declaration {@code declared}, modifiers left out. */
    Location startOf(Tree declared, String name) {
        try {
            CharSequence text = tree.getSourceFile().getCharContent(true);
            int start = (int) positions.getStartPosition(tree, declared);
            Matcher word = Pattern.compile("\\b" + Pattern.quote(name) + "\\b").matcher(text);
            long position = word.find(afterModifiers(declared, start)) ? word.start() : start;
            return new Location(path, (int) tree.getLineMap().getLineNumber(position), (int)
                    tree.getLineMap().getColumnNumber(position));
        } catch (java.io.IOException ex) {
            throw new java.io.UncheckedIOException(ex);
        }
    }

    /** Annotations could hold the name as well. */
    private int afterModifiers(Tree declared, int start) {
        Tree modifiers = declared instanceof ClassTree type
                ? type.getModifiers()
                : declared instanceof MethodTree method
                        ? method.getModifiers()
                        : ((VariableTree) declared).getModifiers();
        Tree type = declared instanceof MethodTree method
                ? method.getReturnType()
                : declared instanceof VariableTree variable ? variable.getType() : null;
        int end = (int) positions.getEndPosition(tree, type == null ? modifiers : type);
        return Math.max(start, end);
    }
}
