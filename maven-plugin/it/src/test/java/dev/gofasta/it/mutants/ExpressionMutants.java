package dev.gofasta.it.mutants;

import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.util.TreeScanner;
import java.util.Map;

/** Leaves links of chains out, empties arguments, and calls what is weaker. */
final class ExpressionMutants extends TreeScanner<Void, SourceFile> {

    private static final Map<String, String> LINKS =
            Map.of("eTag", "entity tag", "equal", "filter", "hasElement", "filter", "at", "place of an error");

    private static final Map<String, String> WEAKER =
            Map.of("findHeldById", "findById", "findHeldByIdIn", "findAllById", "saveAndFlush", "save");

    @Override
    public Void visitMethodInvocation(MethodInvocationTree call, SourceFile file) {
        if (call.getMethodSelect() instanceof MemberSelectTree select) {
            String name = select.getIdentifier().toString();
            ExpressionTree receiver = select.getExpression();
            if (LINKS.containsKey(name)) {
                file.unlink(LINKS.get(name), call, receiver);
            } else if (name.startsWith("with")) {
                file.unlink("filter", call, receiver);
            } else if (name.equals("orElseThrow")) {
                file.replace("guard", call, file.textOf(receiver) + ".orElse(null)");
            } else if (WEAKER.containsKey(name)) {
                file.replace(
                        name.startsWith("find") ? "lock" : "flush",
                        call,
                        file.textOf(call).replaceFirst("\\." + name + "\\(", "." + WEAKER.get(name) + "("));
            } else if (name.equals("version") && call.getArguments().isEmpty()) {
                file.replace("guard", call, "0");
            }
        }
        return super.visitMethodInvocation(call, file);
    }

    @Override
    public Void visitNewClass(NewClassTree creation, SourceFile file) {
        String type = creation.getIdentifier().toString();
        if (type.matches("\\w+(Request|Response|Filter)")) {
            for (ExpressionTree argument : creation.getArguments()) {
                String text = file.textOf(argument);
                if (!text.equals("null")) {
                    file.replace("field copy", argument, text.contains("ecordVersion") ? text + " + 1" : "null");
                }
            }
        }
        return super.visitNewClass(creation, file);
    }

    @Override
    public Void visitConditionalExpression(ConditionalExpressionTree conditional, SourceFile file) {
        file.replace("guard", conditional, file.textOf(conditional.getTrueExpression()));
        file.replace("guard", conditional, file.textOf(conditional.getFalseExpression()));
        return super.visitConditionalExpression(conditional, file);
    }
}
