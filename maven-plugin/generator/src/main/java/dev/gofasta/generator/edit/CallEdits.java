package dev.gofasta.generator.edit;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ParameterizedTypeTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreeScanner;
import dev.gofasta.generator.problem.ProblemCode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Calls within a part of a file. */
record CallEdits(JavaSource source, Tree part) {

    List<TextEdit> addArgument(Call call, int index, String text) {
        List<TextEdit> edits = new ArrayList<>();
        lists(call)
                .forEach(list ->
                        edits.addAll(list.insert(index < 0 ? list.items().size() : index, text)));
        return edits;
    }

    List<TextEdit> removeArgument(Call call, int index) {
        List<TextEdit> edits = new ArrayList<>();
        lists(call).forEach(list -> edits.addAll(list.remove(index)));
        return edits;
    }

    /** Puts {@code text}, from its dot on, before the call of {@code beforeCall} in a chain. */
    List<TextEdit> insertInChain(String beforeCall, String text) {
        List<MethodInvocationTree> found = calls().stream()
                .filter(call -> call.getMethodSelect() instanceof MemberSelectTree select
                        && select.getIdentifier().contentEquals(beforeCall))
                .toList();
        if (found.size() != 1) {
            throw source.refuse(
                    found.isEmpty() ? ProblemCode.GF_PATCH_NO_TARGET : ProblemCode.GF_PATCH_AMBIGUOUS,
                    "There is " + (found.isEmpty() ? "no" : "more than one") + " call of ." + beforeCall
                            + "() where one is expected.",
                    "Make the change by hand.",
                    Math.max(0, source.start(found.isEmpty() ? part : found.get(1))));
        }
        MemberSelectTree select = (MemberSelectTree) found.get(0).getMethodSelect();
        int receiverEnd = source.end(select.getExpression());
        List<String> chain = source.between(source.start(select), receiverEnd).stream()
                .map(Lexer::meaning)
                .toList();
        if (Collections.indexOfSubList(chain, Lexer.words(text)) >= 0) {
            return List.of();
        }
        int dot = source.tokenFrom(receiverEnd, ".").start();
        Layout layout = source.layout();
        if (!layout.startsLine(dot)) {
            return List.of(TextEdit.insert(dot, text));
        }
        String separator = layout.separator(dot);
        String indent = layout.indent(dot);
        String rendered = layout.render(text, indent, separator).substring(indent.length());
        return List.of(TextEdit.insert(dot, rendered + separator + indent));
    }

    private List<CommaList> lists(Call call) {
        List<CommaList> lists = new ArrayList<>();
        if (call.isNew()) {
            for (NewClassTree creation : creations()) {
                if (typeName(creation.getIdentifier()).equals(call.name())) {
                    lists.add(list(source.end(creation.getIdentifier()), creation.getArguments()));
                }
            }
        } else {
            for (MethodInvocationTree invocation : calls()) {
                if (methodName(invocation).equals(call.name())) {
                    lists.add(list(source.end(invocation.getMethodSelect()), invocation.getArguments()));
                }
            }
        }
        lists.removeIf(list -> list.items().size() != call.arguments());
        return lists;
    }

    private CommaList list(int after, List<? extends ExpressionTree> arguments) {
        Token open = source.tokenFrom(after, "(");
        List<Span> spans = arguments.stream()
                .map(argument -> new Span(source.start(argument), source.end(argument)))
                .toList();
        return new CommaList(source, open.end(), source.closing(open).start(), spans);
    }

    private List<MethodInvocationTree> calls() {
        List<MethodInvocationTree> calls = new ArrayList<>();
        new TreeScanner<@Nullable Void, @Nullable Void>() {
            @Override
            public @Nullable Void visitMethodInvocation(MethodInvocationTree call, @Nullable Void unused) {
                calls.add(call);
                return super.visitMethodInvocation(call, null);
            }
        }.scan(part, null);
        return calls;
    }

    private List<NewClassTree> creations() {
        List<NewClassTree> creations = new ArrayList<>();
        new TreeScanner<@Nullable Void, @Nullable Void>() {
            @Override
            public @Nullable Void visitNewClass(NewClassTree creation, @Nullable Void unused) {
                creations.add(creation);
                return super.visitNewClass(creation, null);
            }
        }.scan(part, null);
        return creations;
    }

    private static String methodName(MethodInvocationTree call) {
        ExpressionTree select = call.getMethodSelect();
        return select instanceof MemberSelectTree member
                ? member.getIdentifier().toString()
                : select instanceof IdentifierTree name ? name.getName().toString() : "";
    }

    private static String typeName(Tree type) {
        Tree raw = type instanceof ParameterizedTypeTree generic ? generic.getType() : type;
        String name = raw.toString();
        return name.substring(name.lastIndexOf('.') + 1);
    }
}
