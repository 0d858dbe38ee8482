package dev.gofasta.generator.edit;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.ImportTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.PackageTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.TreeScanner;
import dev.gofasta.generator.edit.Occurrence.Kind;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Finds each place in a file where one name stands. */
final class OccurrenceFinder extends TreePathScanner<@Nullable Void, @Nullable Void> {

    private final JavaSource source;
    private final String name;
    private final Map<Integer, Occurrence> found = new TreeMap<>();

    private OccurrenceFinder(JavaSource source, String name) {
        this.source = source;
        this.name = name;
    }

    static List<Occurrence> find(JavaSource source, String name) {
        OccurrenceFinder finder = new OccurrenceFinder(source, name);
        finder.scan(source.tree(), null);
        CommentNames.find(source, name)
                .forEach(start -> finder.found.put(
                        start, new Occurrence(Kind.COMMENT, start, null, null, false, source.location(start))));
        return List.copyOf(finder.found.values());
    }

    @Override
    public @Nullable Void visitPackage(PackageTree tree, @Nullable Void unused) {
        return scan(tree.getAnnotations(), null);
    }

    @Override
    public @Nullable Void visitClass(ClassTree tree, @Nullable Void unused) {
        if (tree.getSimpleName().contentEquals(name)) {
            add(Kind.TYPE_DECLARATION, TypeBody.declaredName(source, tree).start(), null);
        }
        return super.visitClass(tree, null);
    }

    @Override
    public @Nullable Void visitMethod(MethodTree tree, @Nullable Void unused) {
        TypeBody type = enclosingType();
        boolean constructor = TypeBody.isConstructor(tree);
        if (type != null && (constructor ? type.name().is(name) : tree.getName().contentEquals(name))) {
            add(Kind.METHOD_DECLARATION, new Executable(type, tree).name().start(), null);
        }
        return super.visitMethod(tree, null);
    }

    @Override
    public @Nullable Void visitVariable(VariableTree tree, @Nullable Void unused) {
        if (tree.getName().contentEquals(name)) {
            int start = JavaTypeReader.variableName(source, tree).start();
            if (!found.containsKey(start)) {
                add(variableKind(tree), start, null);
            }
        }
        return super.visitVariable(tree, null);
    }

    private Kind variableKind(VariableTree tree) {
        Tree parent = getCurrentPath().getParentPath().getLeaf();
        if (parent instanceof MethodTree || parent instanceof LambdaExpressionTree) {
            return Kind.PARAMETER_DECLARATION;
        }
        if (!(parent instanceof ClassTree declaring)) {
            return Kind.LOCAL_DECLARATION;
        }
        TypeBody type = new TypeBody(source, declaring);
        return type.components().contains(tree)
                ? Kind.COMPONENT_DECLARATION
                : type.constants().contains(tree) ? Kind.CONSTANT_DECLARATION : Kind.FIELD_DECLARATION;
    }

    @Override
    public @Nullable Void visitIdentifier(IdentifierTree tree, @Nullable Void unused) {
        int start = source.start(tree);
        if (tree.getName().contentEquals(name) && start >= 0 && !found.containsKey(start)) {
            Tree parent = getCurrentPath().getParentPath().getLeaf();
            boolean called = parent instanceof MethodInvocationTree call && call.getMethodSelect() == tree;
            add(
                    called ? Kind.METHOD_CALL : isAttribute(tree, parent) ? Kind.ANNOTATION_ATTRIBUTE : Kind.NAME,
                    start,
                    null);
        }
        return super.visitIdentifier(tree, null);
    }

    private boolean isAttribute(IdentifierTree tree, Tree parent) {
        return parent instanceof AssignmentTree assignment
                && assignment.getVariable() == tree
                && getCurrentPath().getParentPath().getParentPath().getLeaf() instanceof AnnotationTree;
    }

    @Override
    public @Nullable Void visitMemberSelect(MemberSelectTree tree, @Nullable Void unused) {
        if (tree.getIdentifier().contentEquals(name)) {
            Tree parent = getCurrentPath().getParentPath().getLeaf();
            boolean called = parent instanceof MethodInvocationTree call && call.getMethodSelect() == tree;
            Kind kind =
                    called ? Kind.METHOD_CALL : enclosing(ImportTree.class) != null ? Kind.IMPORT : Kind.FIELD_ACCESS;
            add(kind, source.tokenFrom(source.end(tree.getExpression()), name).start(), tree.getExpression());
        }
        return super.visitMemberSelect(tree, null);
    }

    @Override
    public @Nullable Void visitMemberReference(MemberReferenceTree tree, @Nullable Void unused) {
        if (tree.getName().contentEquals(name)) {
            Tree receiver = tree.getQualifierExpression();
            add(
                    Kind.METHOD_REFERENCE,
                    source.tokenFrom(source.end(receiver), name).start(),
                    receiver);
        }
        return super.visitMemberReference(tree, null);
    }

    @Override
    public @Nullable Void visitLiteral(LiteralTree tree, @Nullable Void unused) {
        if (name.equals(tree.getValue()) && source.textOf(tree).equals("\"" + name + "\"")) {
            add(Kind.STRING, source.start(tree) + 1, null);
        }
        return super.visitLiteral(tree, null);
    }

    private void add(Kind kind, int start, @Nullable Tree receiver) {
        MethodTree method = (MethodTree) enclosing(MethodTree.class);
        boolean variable = kind == Kind.NAME || kind == Kind.PARAMETER_DECLARATION || kind == Kind.LOCAL_DECLARATION;
        found.put(
                start,
                new Occurrence(
                        kind,
                        start,
                        receiver == null ? null : source.textOf(receiver),
                        method == null ? null : method.getName().toString(),
                        variable && isLocal(start),
                        source.location(start)));
    }

    /** Tells whether a parameter or variable of this name is in sight: declared before, in a block around. */
    private boolean isLocal(int start) {
        for (TreePath path = getCurrentPath(); path != null; path = path.getParentPath()) {
            Tree leaf = path.getLeaf();
            if (leaf instanceof ClassTree) {
                return false;
            }
            if (!(leaf instanceof VariableTree) && declares(leaf, start)
                    || (leaf instanceof VariableTree variable && isOwnName(path, variable))) {
                return true;
            }
        }
        return false;
    }

    private boolean isOwnName(TreePath path, VariableTree variable) {
        return variable.getName().contentEquals(name) && !(path.getParentPath().getLeaf() instanceof ClassTree);
    }

    private boolean declares(Tree scope, int before) {
        boolean[] declared = {false};
        new TreeScanner<@Nullable Void, @Nullable Void>() {
            @Override
            public @Nullable Void visitVariable(VariableTree tree, @Nullable Void unused) {
                declared[0] |= tree.getName().contentEquals(name) && source.start(tree) <= before;
                return null;
            }

            @Override
            public @Nullable Void scan(@Nullable Tree tree, @Nullable Void unused) {
                return tree == null || tree == scope || !opensScope(tree) ? super.scan(tree, null) : null;
            }
        }.scan(scope, null);
        return declared[0];
    }

    private static boolean opensScope(Tree tree) {
        return switch (tree.getKind()) {
            case BLOCK, LAMBDA_EXPRESSION, CLASS, RECORD, ENUM, INTERFACE, FOR_LOOP, ENHANCED_FOR_LOOP, TRY, CATCH ->
                true;
            default -> false;
        };
    }

    private @Nullable TypeBody enclosingType() {
        ClassTree type = (ClassTree) enclosing(ClassTree.class);
        return type == null ? null : new TypeBody(source, type);
    }

    private @Nullable Tree enclosing(Class<? extends Tree> kind) {
        for (TreePath path = getCurrentPath(); path != null; path = path.getParentPath()) {
            if (kind.isInstance(path.getLeaf())) {
                return path.getLeaf();
            }
        }
        return null;
    }
}
