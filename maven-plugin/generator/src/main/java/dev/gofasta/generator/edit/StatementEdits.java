package dev.gofasta.generator.edit;

import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.ThrowTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreeScanner;
import dev.gofasta.generator.problem.ProblemCode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The statements of one method or constructor. */
record StatementEdits(Executable method) {

    List<TextEdit> add(Position position, String text) {
        BlockTree body = body();
        if (contains(body, text)) {
            return List.of();
        }
        List<? extends StatementTree> statements = body.getStatements();
        return switch (position.place()) {
            case FIRST -> List.of(insert(body, isDelegation(statements) ? statements.get(0) : null, text));
            case LAST, BEFORE_RETURN -> List.of(insert(body, beforeLeaving(statements), text));
            case AFTER_CALL -> List.of(afterCall(body, position.call(), text));
        };
    }

    /** Adds behind the last statement that {@code model} fits, or last if none does. */
    List<TextEdit> addAfterLast(Predicate<StatementTree> model, String text) {
        BlockTree body = body();
        if (contains(body, text)) {
            return List.of();
        }
        StatementTree after = beforeLeaving(body.getStatements());
        for (StatementTree statement : body.getStatements()) {
            after = model.test(statement) ? statement : after;
        }
        return List.of(insert(body, after, text));
    }

    List<TextEdit> replaceBody(String text) {
        BlockTree body = body();
        JavaSource source = source();
        int start = source.start(body) + 1;
        int end = source.end(body) - 1;
        String old = source.text().substring(start, end);
        if (Lexer.words(old).equals(Lexer.words(text)) && comments(old).equals(comments(text))) {
            return List.of();
        }
        Layout layout = source.layout();
        String indent = layout.indent(source.start(method.tree()));
        String separator = layout.separator(start);
        String rendered = layout.render(text, indent + layout.unit(), separator);
        return List.of(new TextEdit(start, end, separator + rendered + separator + indent));
    }

    private static List<String> comments(String code) {
        return Lexer.tokens(code).stream()
                .filter(token -> token.kind() == Token.Kind.COMMENT)
                .map(token -> token.text().strip())
                .toList();
    }

    private BlockTree body() {
        BlockTree body = method.tree().getBody();
        if (body == null) {
            throw source().refuse(
                            ProblemCode.GF_PATCH_NO_TARGET,
                            method.name().text() + " has no body.",
                            "Name a method that has one.",
                            method.name().start());
        }
        return body;
    }

    private boolean contains(BlockTree body, String text) {
        List<String> present = source().between(source().start(body), source().end(body)).stream()
                .map(Lexer::meaning)
                .toList();
        return java.util.Collections.indexOfSubList(present, Lexer.words(text)) >= 0;
    }

    private static boolean isDelegation(List<? extends StatementTree> statements) {
        if (statements.isEmpty() || !(statements.get(0) instanceof ExpressionStatementTree first)) {
            return false;
        }
        if (!(first.getExpression() instanceof MethodInvocationTree call)) {
            return false;
        }
        String name = call.getMethodSelect().toString();
        return name.equals("this") || name.equals("super");
    }

    /** Returns the last statement after which another can run, or null when that is the start of the body. */
    private static @Nullable StatementTree beforeLeaving(List<? extends StatementTree> statements) {
        int last = statements.size() - 1;
        boolean leaves =
                last >= 0 && (statements.get(last) instanceof ReturnTree || statements.get(last) instanceof ThrowTree);
        int index = leaves ? last - 1 : last;
        return index < 0 ? null : statements.get(index);
    }

    private TextEdit afterCall(BlockTree body, String call, String text) {
        List<BlockTree> blocks = new ArrayList<>();
        List<StatementTree> found = new ArrayList<>();
        new TreeScanner<@Nullable Void, @Nullable Void>() {
            @Override
            public @Nullable Void visitBlock(BlockTree block, @Nullable Void unused) {
                super.visitBlock(block, null);
                for (StatementTree statement : block.getStatements()) {
                    if (found.isEmpty() && calls(statement, call)) {
                        blocks.add(block);
                        found.add(statement);
                    }
                }
                return null;
            }
        }.scan(body, null);
        if (found.isEmpty()) {
            throw source().refuse(
                            ProblemCode.GF_PATCH_NO_TARGET,
                            method.name().text() + " does not call " + call + ".",
                            "The call was renamed or removed; make the change by hand.",
                            method.name().start());
        }
        return insert(blocks.get(0), found.get(0), text);
    }

    private static boolean calls(Tree statement, String name) {
        boolean[] found = {false};
        new TreeScanner<@Nullable Void, @Nullable Void>() {
            @Override
            public @Nullable Void visitMethodInvocation(MethodInvocationTree call, @Nullable Void unused) {
                String select = call.getMethodSelect().toString();
                found[0] |= select.substring(select.lastIndexOf('.') + 1).equals(name);
                return super.visitMethodInvocation(call, null);
            }
        }.scan(statement, null);
        return found[0];
    }

    /** Puts {@code text} below {@code after}, or first in the block when that is null. */
    private TextEdit insert(BlockTree block, @Nullable StatementTree after, String text) {
        JavaSource source = source();
        Layout layout = source.layout();
        int open = source.start(block) + 1;
        int close = source.end(block) - 1;
        boolean oneLine = layout.sameLine(open, close);
        int at = source.afterComments(after == null ? open : source.end(after));
        String separator = layout.separator(at);
        String indent = layout.indent(source.start(method.tree()));
        if (oneLine && source.tokenFrom(open).start() == close && source.endBefore(close) <= open) {
            String rendered = layout.render(text, indent + layout.unit(), separator);
            return new TextEdit(open, close, separator + rendered + separator + indent);
        }
        if (oneLine && !text.strip().contains("\n")) {
            return TextEdit.insert(at, " " + text.strip());
        }
        String rendered = layout.render(text, statementIndent(block, indent), separator);
        Token next = source.tokenFrom(at);
        String tail = layout.sameLine(at, next.start()) ? separator + layout.indent(at) : "";
        return TextEdit.insert(at, separator + rendered + tail);
    }

    private String statementIndent(BlockTree block, String methodIndent) {
        Layout layout = source().layout();
        for (StatementTree statement : block.getStatements()) {
            if (layout.startsLine(source().start(statement))) {
                return layout.indent(source().start(statement));
            }
        }
        return methodIndent + layout.unit();
    }

    private JavaSource source() {
        return method.type().source();
    }
}
