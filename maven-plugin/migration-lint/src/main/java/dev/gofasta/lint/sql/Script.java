package dev.gofasta.lint.sql;

import java.util.ArrayList;
import java.util.List;

/**
 * A migration's text, cut into statements.
 *
 * @param text as it is in the file
 * @param lines its lines
 * @param statements its statements, in order
 * @param rest comments that stand at no statement
 */
public record Script(String text, Lines lines, List<Statement> statements, List<Comment> rest) {

    /** Reads {@code text}. It never fails: what makes no sense is in some statement. */
    public static Script read(String text, Dialect dialect) {
        Lexer lexer = new Lexer(text, 0, text.length(), dialect).read();
        List<List<Token>> cut = new Splitter(lexer.tokens(), text, dialect).statements();
        Lines lines = new Lines(text);
        List<Comment> left = new ArrayList<>(lexer.comments());
        List<Statement> statements = new ArrayList<>();
        for (List<Token> tokens : cut) {
            int end = tokens.get(tokens.size() - 1).end();
            List<Comment> beside = left.stream()
                    .takeWhile(comment -> comment.start() < end || lines.line(comment.start()) == lines.line(end))
                    .toList();
            left.subList(0, beside.size()).clear();
            statements.add(new Statement(tokens, beside));
        }
        return new Script(text, lines, List.copyOf(statements), List.copyOf(left));
    }

    /** Returns the tokens of {@code text}. */
    public static List<Token> tokens(String text, Dialect dialect) {
        return new Lexer(text, 0, text.length(), dialect).read().tokens();
    }

    /** Returns the statements in the body of a block that runs at once, from {@code start} to {@code end}. */
    public static List<List<Token>> body(String text, int start, int end, Dialect dialect) {
        return new Splitter(new Lexer(text, start, end, dialect).read().tokens(), text, dialect).plain();
    }
}
