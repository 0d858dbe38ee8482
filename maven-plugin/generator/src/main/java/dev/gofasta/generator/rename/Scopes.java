package dev.gofasta.generator.rename;

import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.EnhancedForLoopTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ParameterizedTypeTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.SourceVersion;
import org.jspecify.annotations.Nullable;

/** Finds declarations by name where the compiler has given up, as in a lambda that an unknown method takes. */
final class Scopes {

    private Scopes() {}

    /** Returns the simple name of the type of {@code expression} at {@code path}, or null. */
    static @Nullable String typeOf(ExpressionTree expression, TreePath path) {
        if (expression instanceof ParenthesizedTree inner) {
            return typeOf(inner.getExpression(), path);
        }
        if (expression instanceof NewClassTree created) {
            return simple(created.getIdentifier());
        }
        if (expression instanceof IdentifierTree identifier) {
            return typeOfName(identifier.getName().toString(), path);
        }
        if (expression instanceof MemberSelectTree select
                && select.getExpression().toString().equals("this")) {
            return fieldType(select.getIdentifier().toString(), path);
        }
        return expression instanceof MethodInvocationTree call
                        && call.getMethodSelect() instanceof IdentifierTree method
                ? resultType(method.getName().toString(), path)
                : null;
    }

    /** Returns the variable that {@code name} means at {@code path}, or null. */
    static @Nullable VariableTree variable(String name, TreePath path) {
        for (TreePath at = path; at != null; at = at.getParentPath()) {
            List<VariableTree> declared = declaredIn(at.getLeaf()).toList();
            for (int i = declared.size() - 1; i >= 0; i--) {
                if (declared.get(i).getName().contentEquals(name)) {
                    return declared.get(i);
                }
            }
        }
        return null;
    }

    private static @Nullable String typeOfName(String name, TreePath path) {
        VariableTree variable = variable(name, path);
        if (variable != null) {
            Tree type = variable.getType();
            return type == null || type.toString().equals("var")
                    ? variable.getInitializer() == null ? null : typeOf(variable.getInitializer(), path)
                    : simple(type);
        }
        return Character.isUpperCase(name.charAt(0)) ? name : null;
    }

    private static @Nullable String fieldType(String name, TreePath path) {
        for (TreePath at = path; at != null; at = at.getParentPath()) {
            if (at.getLeaf() instanceof ClassTree type) {
                return declaredIn(type)
                        .filter(field -> field.getName().contentEquals(name))
                        .findFirst()
                        .map(field -> simple(field.getType()))
                        .orElse(null);
            }
        }
        return null;
    }

    private static @Nullable String resultType(String name, TreePath path) {
        for (TreePath at = path; at != null; at = at.getParentPath()) {
            if (at.getLeaf() instanceof ClassTree type) {
                for (Tree member : type.getMembers()) {
                    if (member instanceof MethodTree method
                            && method.getName().contentEquals(name)
                            && method.getReturnType() != null) {
                        return simple(method.getReturnType());
                    }
                }
            }
        }
        return null;
    }

    private static Stream<VariableTree> declaredIn(Tree tree) {
        Stream<? extends Tree> candidates = Stream.of();
        if (tree instanceof BlockTree block) {
            candidates = block.getStatements().stream();
        } else if (tree instanceof LambdaExpressionTree lambda) {
            candidates = lambda.getParameters().stream();
        } else if (tree instanceof MethodTree method) {
            candidates = method.getParameters().stream();
        } else if (tree instanceof ClassTree type) {
            candidates = type.getMembers().stream();
        } else if (tree instanceof EnhancedForLoopTree loop) {
            candidates = Stream.of(loop.getVariable());
        } else if (tree instanceof com.sun.source.tree.ForLoopTree loop) {
            List<? extends StatementTree> initial = loop.getInitializer();
            candidates = initial.stream();
        }
        return candidates.filter(VariableTree.class::isInstance).map(VariableTree.class::cast);
    }

    /** Returns the simple name of a type; null of one that the compiler could not find out. */
    static @Nullable String simple(@Nullable Tree type) {
        if (type == null) {
            return null;
        }
        String text = type instanceof ParameterizedTypeTree generic
                ? generic.getType().toString()
                : type.toString();
        String name = text.substring(text.lastIndexOf('.') + 1);
        return SourceVersion.isIdentifier(name) && !name.equals("Object") ? name : null;
    }
}
