package dev.gofasta.plugin.compile;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreeScanner;
import dev.gofasta.generator.inspect.SourceParser;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The names that a file declares: of methods, and of fields, parameters and local variables. */
final class DeclaredNames extends TreeScanner<@Nullable Void, @Nullable Void> {

    private final Set<String> methods = new TreeSet<>();
    private final Set<String> variables = new TreeSet<>();

    static DeclaredNames of(String path, String text) {
        DeclaredNames names = new DeclaredNames();
        new SourceParser().parse(Map.of(path, text)).forEach(file -> names.scan(file.tree(), null));
        return names;
    }

    Set<String> methods() {
        return methods;
    }

    Set<String> variables() {
        return variables;
    }

    @Override
    public @Nullable Void visitMethod(MethodTree method, @Nullable Void nothing) {
        methods.add(method.getName().toString());
        return super.visitMethod(method, nothing);
    }

    @Override
    public @Nullable Void visitVariable(VariableTree variable, @Nullable Void nothing) {
        variables.add(variable.getName().toString());
        return super.visitVariable(variable, nothing);
    }

    /** The component of a record is its accessor as well. */
    @Override
    public @Nullable Void visitClass(ClassTree type, @Nullable Void nothing) {
        if (type.getKind() == Tree.Kind.RECORD) {
            type.getMembers().stream()
                    .filter(VariableTree.class::isInstance)
                    .forEach(component ->
                            methods.add(((VariableTree) component).getName().toString()));
        }
        return super.visitClass(type, nothing);
    }
}
