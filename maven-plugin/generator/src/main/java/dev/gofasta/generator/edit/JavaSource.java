package dev.gofasta.generator.edit;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import dev.gofasta.generator.edit.Token.Kind;
import dev.gofasta.generator.inspect.SourceFile;
import dev.gofasta.generator.inspect.SourceParser;
import dev.gofasta.generator.problem.Location;
import dev.gofasta.generator.problem.Problem;
import dev.gofasta.generator.problem.ProblemCode;
import dev.gofasta.generator.problem.ProblemException;
import dev.gofasta.generator.problem.TextPlaces;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One state of a Java file: its text, its tokens and the compiler's tree over them. */
final class JavaSource {

    private final String path;
    private final String text;
    private final SourceFile file;
    private final List<Token> all;
    private final List<Token> code;
    private final Layout layout;

    private JavaSource(String path, String text, SourceFile file) {
        this.path = path;
        this.text = text;
        this.file = file;
        this.all = Lexer.tokens(text);
        this.code = all.stream().filter(token -> token.kind() != Kind.COMMENT).toList();
        this.layout = new Layout(text, unit(text, code));
    }

    static JavaSource parse(String path, String text) {
        SourceParser parser = new SourceParser();
        SourceFile file = parser.parse(Map.of(path, text)).get(0);
        if (!parser.diagnostics().isEmpty()) {
            var first = parser.diagnostics().get(0);
            throw new Problem(
                            ProblemCode.GF_PATCH_UNREADABLE,
                            "The file can't be edited, for it has a syntax error: " + first.message() + ".",
                            "Mend the syntax, then run the command again.",
                            first.location())
                    .asException();
        }
        return new JavaSource(path, text, file);
    }

    String path() {
        return path;
    }

    String text() {
        return text;
    }

    Layout layout() {
        return layout;
    }

    CompilationUnitTree tree() {
        return file.tree();
    }

    List<Token> tokens() {
        return code;
    }

    List<Token> comments() {
        return all.stream().filter(token -> token.kind() == Kind.COMMENT).toList();
    }

    int start(Tree part) {
        return file.start(part);
    }

    int end(Tree part) {
        return file.end(part);
    }

    String textOf(Tree part) {
        int start = start(part);
        int end = end(part);
        return start < 0 || end < start ? part.toString() : text.substring(start, end);
    }

    /** Returns the first token, no comment, at or after {@code offset}. */
    Token tokenFrom(int offset) {
        return code.get(firstFrom(code, offset));
    }

    /** Returns the first token at or after {@code offset} that says {@code wanted}. */
    Token tokenFrom(int offset, String wanted) {
        for (int i = firstFrom(code, offset); i < code.size(); i++) {
            if (code.get(i).is(wanted)) {
                return code.get(i);
            }
        }
        throw new IllegalStateException("No " + wanted + " after offset " + offset + " of " + path);
    }

    /** Returns the last token, no comment, that starts before {@code offset}, or null at the start of the file. */
    @Nullable
    Token tokenBefore(int offset) {
        int index = firstFrom(code, offset) - 1;
        return index < 0 ? null : code.get(index);
    }

    /** Returns the end of the last token or comment before {@code offset}; 0 at the start of the file. */
    int endBefore(int offset) {
        int index = firstFrom(all, offset) - 1;
        return index < 0 ? 0 : all.get(index).end();
    }

    /** Returns the tokens, no comments, from {@code start} to before {@code end}. */
    List<Token> between(int start, int end) {
        return code.subList(firstFrom(code, start), firstFrom(code, end));
    }

    /** Returns the bracket that closes the one that starts at {@code open}. */
    Token closing(Token open) {
        int depth = 0;
        for (Token token : between(open.start(), text.length())) {
            depth += token.is("(") || token.is("{") || token.is("[") ? 1 : 0;
            depth -= token.is(")") || token.is("}") || token.is("]") ? 1 : 0;
            if (depth == 0) {
                return token;
            }
        }
        throw new IllegalStateException("No bracket closes the one at offset " + open.start() + " of " + path);
    }

    /** Returns the offset after the comments that follow {@code offset} on its line. */
    int afterComments(int offset) {
        int end = offset;
        for (int i = firstFrom(all, offset); i < all.size(); i++) {
            Token next = all.get(i);
            if (next.kind() != Kind.COMMENT || !layout.sameLine(end, next.start()) || followedByCode(i)) {
                return end;
            }
            end = next.end();
        }
        return end;
    }

    /** A block comment before code on its line belongs to that code. */
    private boolean followedByCode(int index) {
        if (index + 1 >= all.size()) {
            return false;
        }
        Token next = all.get(index + 1);
        boolean closes = next.is("}") || next.is(")");
        return next.kind() != Kind.COMMENT
                && !closes
                && layout.sameLine(all.get(index).end(), next.start());
    }

    /** Returns the start of the comments that stand right above {@code offset}, or {@code offset} if there are none. */
    int withCommentsAbove(int offset) {
        int start = offset;
        for (int i = firstFrom(all, offset) - 1; i >= 0; i--) {
            Token comment = all.get(i);
            boolean attached = comment.text().startsWith("/**") || !layout.blankLineBetween(comment.end(), start);
            if (comment.kind() != Kind.COMMENT || !layout.startsLine(comment.start()) || !attached) {
                break;
            }
            start = comment.start();
        }
        return start;
    }

    Location location(int offset) {
        int line = TextPlaces.line(text, offset);
        return new Location(path, line, offset - layout.lineStart(offset) + 1);
    }

    ProblemException refuse(ProblemCode code, String message, String hint, int offset) {
        return new Problem(code, message, hint, location(offset)).asException();
    }

    private static int firstFrom(List<Token> tokens, int offset) {
        int low = 0;
        int high = tokens.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (tokens.get(middle).start() < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** The indentation of the first line within braces; parentheses may hold braces, those of annotations. */
    private static String unit(String text, List<Token> tokens) {
        Layout lines = new Layout(text, "    ");
        int parentheses = 0;
        boolean inType = false;
        for (Token token : tokens) {
            parentheses += token.is("(") ? 1 : token.is(")") ? -1 : 0;
            if (inType && lines.startsLine(token.start())) {
                String indent = lines.indent(token.start());
                return indent.isEmpty() ? guess(text) : indent;
            }
            inType = inType || (parentheses == 0 && token.is("{"));
        }
        return guess(text);
    }

    private static String guess(String text) {
        return text.contains("\n\t") ? "\t" : "    ";
    }
}
