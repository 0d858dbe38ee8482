package dev.gofasta.generator.rename;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.ImportTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import java.util.Map;
import java.util.TreeMap;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** Finds the places in one file that name what a renaming concerns. */
final class UseFinder extends TreePathScanner<@Nullable Void, @Nullable Void> {

    private final SourceText source;
    private final CompilationUnitTree unit;
    private final Trees trees;
    private final Renaming renaming;
    private final Map<Integer, Use> uses = new TreeMap<>();

    private UseFinder(SourceText source, CompilationUnitTree unit, Trees trees, Renaming renaming) {
        this.source = source;
        this.unit = unit;
        this.trees = trees;
        this.renaming = renaming;
    }

    /** Returns the uses by their offsets. */
    static Map<Integer, Use> find(SourceText source, CompilationUnitTree unit, Trees trees, Renaming renaming) {
        UseFinder finder = new UseFinder(source, unit, trees, renaming);
        finder.scan(unit, null);
        return finder.uses;
    }

    @Override
    public @Nullable Void visitClass(ClassTree tree, @Nullable Void unused) {
        if (end(tree) >= 0) {
            declaration(tree.getSimpleName().toString(), after(tree.getModifiers(), tree), null, true);
        }
        return super.visitClass(tree, null);
    }

    @Override
    public @Nullable Void visitMethod(MethodTree tree, @Nullable Void unused) {
        if (end(tree) < 0) {
            return null; // made by the compiler
        }
        Tree result = tree.getReturnType();
        String name = tree.getName().toString();
        if (result == null) {
            TreePath parent = getCurrentPath().getParentPath();
            name = ((ClassTree) parent.getLeaf()).getSimpleName().toString();
            use(
                    name,
                    source.find(name, after(tree.getModifiers(), tree)),
                    trees.getElement(parent),
                    false,
                    null,
                    null,
                    true);
        } else {
            declaration(name, end(result), null, false);
        }
        return super.visitMethod(tree, null);
    }

    @Override
    public @Nullable Void visitVariable(VariableTree tree, @Nullable Void unused) {
        if (end(tree) >= 0) {
            Tree type = tree.getType();
            int from = type == null || end(type) < 0 ? start(tree) : end(type);
            declaration(tree.getName().toString(), from, Scopes.simple(type), false);
        }
        return super.visitVariable(tree, null);
    }

    @Override
    public @Nullable Void visitIdentifier(IdentifierTree tree, @Nullable Void unused) {
        String name = tree.getName().toString();
        VariableTree variable = renaming.concerns(name) ? Scopes.variable(name, getCurrentPath()) : null;
        Tree type = variable == null ? null : variable.getType();
        use(name, start(tree), element(), false, null, Scopes.simple(type), false);
        return super.visitIdentifier(tree, null);
    }

    @Override
    public @Nullable Void visitMemberSelect(MemberSelectTree tree, @Nullable Void unused) {
        String name = tree.getIdentifier().toString();
        if (renaming.concerns(name)) {
            int offset = source.find(name, end(tree.getExpression()));
            use(name, offset, element(), true, receiver(tree.getExpression()), null, false);
        }
        return super.visitMemberSelect(tree, null);
    }

    @Override
    public @Nullable Void visitMemberReference(MemberReferenceTree tree, @Nullable Void unused) {
        String name = tree.getName().toString();
        if (renaming.concerns(name)) {
            int offset = source.find(name, end(tree.getQualifierExpression()));
            use(name, offset, element(), true, receiver(tree.getQualifierExpression()), null, false);
        }
        return super.visitMemberReference(tree, null);
    }

    /** The compiler does not resolve the member of a static import; its type it does. */
    @Override
    public @Nullable Void visitImport(ImportTree tree, @Nullable Void unused) {
        if (tree.isStatic() && tree.getQualifiedIdentifier() instanceof MemberSelectTree select) {
            String name = select.getIdentifier().toString();
            if (renaming.concerns(name)) {
                String type = select.getExpression().toString();
                use(name, source.find(name, end(select.getExpression())), null, true, type, null, false);
            }
        }
        return super.visitImport(tree, null);
    }

    private void declaration(String name, int from, @Nullable String type, boolean isType) {
        if (renaming.concerns(name)) {
            use(name, source.find(name, from), element(), false, null, type, isType);
        }
    }

    private void use(
            String name,
            int offset,
            @Nullable Element element,
            boolean qualified,
            @Nullable String receiver,
            @Nullable String declaredType,
            boolean type) {
        if (renaming.concerns(name) && source.isAt(offset, name)) {
            uses.putIfAbsent(offset, new Use(source, offset, name, element, qualified, receiver, declaredType, type));
        }
    }

    private @Nullable Element element() {
        Element element = trees.getElement(getCurrentPath());
        return element == null || element.asType() == null || element.asType().getKind() == TypeKind.ERROR
                ? null
                : element;
    }

    private @Nullable String receiver(ExpressionTree expression) {
        TypeMirror type = trees.getTypeMirror(new TreePath(getCurrentPath(), expression));
        if (type instanceof DeclaredType declared && type.getKind() == TypeKind.DECLARED) {
            return ((TypeElement) declared.asElement()).getQualifiedName().toString();
        }
        return Scopes.typeOf(expression, getCurrentPath());
    }

    private int after(Tree modifiers, Tree whole) {
        return Math.max(end(modifiers), start(whole));
    }

    private int start(Tree tree) {
        return (int) trees.getSourcePositions().getStartPosition(unit, tree);
    }

    private int end(Tree tree) {
        return (int) trees.getSourcePositions().getEndPosition(unit, tree);
    }
}
