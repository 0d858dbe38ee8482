package dev.gofasta.generator.inspect;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import java.util.HashMap;
import java.util.Map;

/** The text constants of a class, to read paths that are not plain literals. */
final class Constants {

    private final Map<String, ExpressionTree> initializers = new HashMap<>();

    Constants(ClassTree type) {
        for (Tree member : type.getMembers()) {
            if (member instanceof VariableTree field && field.getInitializer() != null) {
                initializers.put(field.getName().toString(), field.getInitializer());
            }
        }
    }

    /** Returns the text that {@code expression} stands for; what can't be known from this class stays as it is written. */
    String text(ExpressionTree expression) {
        if (expression instanceof LiteralTree literal) {
            return String.valueOf(literal.getValue());
        }
        if (expression instanceof BinaryTree sum && sum.getKind() == Tree.Kind.PLUS) {
            return text(sum.getLeftOperand()) + text(sum.getRightOperand());
        }
        if (expression instanceof ParenthesizedTree inner) {
            return text(inner.getExpression());
        }
        String name = expression instanceof IdentifierTree identifier
                ? identifier.getName().toString()
                : expression instanceof MemberSelectTree member
                        ? member.getIdentifier().toString()
                        : "";
        ExpressionTree initializer = initializers.get(name);
        return initializer == null ? "${" + expression + "}" : text(initializer);
    }
}
