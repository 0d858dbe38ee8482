package dev.gofasta.it.mutants;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.ForLoopTree;
import com.sun.source.tree.IfTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreeScanner;

/** Leaves statements out, one at a time, and empties what getters return. */
final class StatementMutants extends TreeScanner<Void, SourceFile> {

    private boolean record;
    private MethodTree method;

    @Override
    public Void visitClass(ClassTree type, SourceFile file) {
        record = type.getKind() == Tree.Kind.RECORD;
        return super.visitClass(type, file);
    }

    @Override
    public Void visitMethod(MethodTree current, SourceFile file) {
        // The constructor of a class fills final fields: without one of its statements it would not compile.
        if (current.getReturnType() == null && !record || !file.isWritten(current)) {
            return null;
        }
        method = current;
        return super.visitMethod(current, file);
    }

    @Override
    public Void visitExpressionStatement(ExpressionStatementTree statement, SourceFile file) {
        delete(statement, file);
        return super.visitExpressionStatement(statement, file);
    }

    @Override
    public Void visitIf(IfTree statement, SourceFile file) {
        file.replace("guard", statement, "");
        return super.visitIf(statement, file);
    }

    @Override
    public Void visitForLoop(ForLoopTree loop, SourceFile file) {
        file.replace("guard", loop, "");
        return super.visitForLoop(loop, file);
    }

    @Override
    public Void visitBinary(BinaryTree binary, SourceFile file) {
        if (binary.getKind() == Tree.Kind.CONDITIONAL_AND) {
            file.replace("guard", binary, file.textOf(binary.getRightOperand()));
        }
        return super.visitBinary(binary, file);
    }

    @Override
    public Void visitReturn(ReturnTree statement, SourceFile file) {
        String name = method.getName().toString();
        boolean getter = method.getParameters().isEmpty() && name.matches("(get|is)[A-Z].*");
        if (getter && file.unit().getPackageName().toString().endsWith(".model")) {
            file.replace("field copy", statement.getExpression(), emptyOf(method.getReturnType(), statement, file));
        }
        return super.visitReturn(statement, file);
    }

    private static String emptyOf(Tree type, ReturnTree statement, SourceFile file) {
        return switch (type.toString()) {
            case "int", "long", "double" -> "0";
            case "boolean" -> "!" + file.textOf(statement.getExpression());
            default -> "null";
        };
    }

    private static void delete(StatementTree statement, SourceFile file) {
        String text = file.textOf(statement);
        String kind = text.contains("findLockedById(")
                ? "lock"
                : text.matches("(?s).*(\\.set|requireNonNullElse|this\\.|retainAll|addAll|applyTo|write\\().*")
                                && !text.contains("forEach")
                        ? "field copy"
                        : "guard";
        file.replace(kind, statement, "");
    }
}
