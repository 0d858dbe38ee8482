package dev.gofasta.plugin.sourcelint;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ModifiersTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import dev.gofasta.generator.inspect.SourceFile;
import dev.gofasta.generator.inspect.SourceParser;
import dev.gofasta.generator.problem.Applicability;
import dev.gofasta.generator.problem.Fix;
import dev.gofasta.generator.problem.FixEdit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Switches one kind of warning off for the smallest member around it. */
final class Suppression {

    /** What a message of javac says, by the name that switches it off; Maven leaves that name out. */
    private static final Map<String, String> KINDS = kinds();

    private Suppression() {}

    private static Map<String, String> kinds() {
        Map<String, String> kinds = new LinkedHashMap<>();
        kinds.put(".*has been deprecated and marked for removal", "removal");
        kinds.put(".*has been deprecated", "deprecation");
        kinds.put("unchecked .*", "unchecked");
        kinds.put("found raw type: .*", "rawtypes");
        kinds.put("redundant cast to .*", "cast");
        kinds.put("possible fall-through into case", "fallthrough");
        kinds.put(
                "serializable class .* has no definition of serialVersionUID|non-transient instance field .*",
                "serial");
        kinds.put("auto-closeable resource .*", "try");
        kinds.put("possible 'this' escape .*", "this-escape");
        kinds.put("finally clause cannot complete normally", "finally");
        kinds.put("static .* should be qualified by type name.*", "static");
        kinds.put("implicit cast from .*", "lossy-conversions");
        return kinds;
    }

    static Optional<Fix> fix(String message, String file, String text, int offset) {
        return KINDS.entrySet().stream()
                .filter(kind -> message.matches(kind.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .flatMap(kind -> fix(file, text, offset, kind));
    }

    private static Optional<Fix> fix(String file, String text, int offset, String kind) {
        SourceFile source = new SourceParser().parse(Map.of(file, text)).get(0);
        Enclosing enclosing = new Enclosing(source, offset);
        enclosing.scan(new TreePath(source.tree()), null);
        int start = enclosing.start;
        if (start < 0 || enclosing.suppresses) {
            return Optional.empty();
        }
        int line = text.lastIndexOf('\n', start - 1) + 1;
        String indent = text.substring(line, start);
        String lineEnd = text.contains("\r\n") ? "\r\n" : "\n";
        return Optional.of(Fix.edit(
                "Do not warn here: @SuppressWarnings(\"" + kind + "\")",
                Applicability.UNSAFE,
                List.of(FixEdit.insert(file, text, start, "@SuppressWarnings(\"" + kind + "\")" + lineEnd + indent))));
    }

    /** Finds the innermost method, field or type around an offset. */
    private static final class Enclosing extends TreePathScanner<@Nullable Void, @Nullable Void> {

        private final SourceFile source;
        private final int offset;
        private int start = -1;
        private boolean suppresses;

        Enclosing(SourceFile source, int offset) {
            this.source = source;
            this.offset = offset;
        }

        @Override
        public @Nullable Void visitMethod(MethodTree method, @Nullable Void nothing) {
            note(method, method.getModifiers());
            return super.visitMethod(method, nothing);
        }

        @Override
        public @Nullable Void visitClass(ClassTree type, @Nullable Void nothing) {
            if (!type.getSimpleName().contentEquals("")) {
                note(type, type.getModifiers());
            }
            return super.visitClass(type, nothing);
        }

        @Override
        public @Nullable Void visitVariable(VariableTree variable, @Nullable Void nothing) {
            if (getCurrentPath().getParentPath().getLeaf() instanceof ClassTree) {
                note(variable, variable.getModifiers());
            }
            return super.visitVariable(variable, nothing);
        }

        private void note(Tree member, ModifiersTree modifiers) {
            if (source.start(member) <= offset && offset < source.end(member)) {
                start = source.start(member);
                suppresses = modifiers.toString().contains("SuppressWarnings");
            }
        }
    }
}
