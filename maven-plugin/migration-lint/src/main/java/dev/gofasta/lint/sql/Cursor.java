package dev.gofasta.lint.sql;

import java.util.List;

/** A place among the tokens of a statement; reading moves it on. Past the end there is a token without text. */
public final class Cursor {

    private final List<Token> tokens;
    private final Token end;
    private int at;

    public Cursor(List<Token> tokens) {
        this.tokens = tokens;
        int offset = tokens.isEmpty() ? 0 : tokens.get(tokens.size() - 1).end();
        end = new Token(Token.Kind.SYMBOL, "", offset, offset);
    }

    /** Returns the token at this place. */
    public Token peek() {
        return peek(0);
    }

    /** Returns the token {@code ahead} places on. */
    public Token peek(int ahead) {
        return at + ahead < tokens.size() ? tokens.get(at + ahead) : end;
    }

    /** Returns the token at this place and moves on. */
    public Token next() {
        Token token = peek();
        at = Math.min(at + 1, tokens.size());
        return token;
    }

    /** Returns whether nothing is left. */
    public boolean atEnd() {
        return at >= tokens.size();
    }

    /** Returns the offset of the token at this place. */
    public int offset() {
        return peek().start();
    }

    /** Returns whether {@code words} come next. */
    public boolean looksAt(String... words) {
        for (int i = 0; i < words.length; i++) {
            if (!peek(i).is(words[i])) {
                return false;
            }
        }
        return true;
    }

    /** Returns whether one of {@code words} comes next. */
    public boolean looksAtOneOf(String... words) {
        for (String word : words) {
            if (peek().is(word)) {
                return true;
            }
        }
        return false;
    }

    /** Moves behind {@code words} if they come next. */
    public boolean accept(String... words) {
        boolean there = looksAt(words);
        at += there ? words.length : 0;
        return there;
    }

    /** Moves behind one of {@code words} if it comes next. */
    public boolean acceptOneOf(String... words) {
        boolean there = looksAtOneOf(words);
        at += there ? 1 : 0;
        return there;
    }

    /** Moves behind {@code words}, which have to come next. */
    public void expect(String... words) {
        if (!accept(words)) {
            throw notUnderstood(String.join(" ", words));
        }
    }

    /** Reads a name with its qualifiers. */
    public QualifiedName name() {
        StringBuilder text = new StringBuilder();
        Token last = part();
        text.append(last.text());
        while (peek().is(".")) {
            next();
            // Transact-SQL leaves parts out: shop..products.
            if (peek().is(".")) {
                text.append('.');
                continue;
            }
            last = part();
            text.append('.').append(last.text());
        }
        return new QualifiedName(text.toString(), last.name());
    }

    private Token part() {
        if (!peek().isName()) {
            throw notUnderstood("a name");
        }
        return next();
    }

    /** Moves behind the bracket that closes the one which has to come next, and returns what is between them. */
    public List<Token> brackets() {
        if (!peek().is("(")) {
            throw notUnderstood("(");
        }
        int open = at;
        int depth = 0;
        do {
            if (atEnd()) {
                throw notUnderstood(")");
            }
            Token token = next();
            depth += token.is("(") ? 1 : token.is(")") ? -1 : 0;
        } while (depth > 0);
        return tokens.subList(open + 1, at - 1);
    }

    /** Moves behind a group in brackets if one comes next. */
    public boolean acceptBrackets() {
        boolean there = peek().is("(");
        if (there) {
            brackets();
        }
        return there;
    }

    /** Moves behind the next token, or behind the group in brackets that it opens. */
    public void skip() {
        if (!acceptBrackets()) {
            next();
        }
    }

    /** Moves to the next comma outside of brackets, or to the end. */
    public void skipToComma() {
        while (!atEnd() && !peek().is(",")) {
            skip();
        }
    }

    /** Moves to the end. */
    public void skipRest() {
        at = tokens.size();
    }

    /** Returns the tokens from {@code offset} to this place. */
    public List<Token> since(int offset) {
        int from = at;
        while (from > 0 && tokens.get(from - 1).start() >= offset) {
            from--;
        }
        return tokens.subList(from, at);
    }

    /** Returns what says that {@code expected} was not found at this place. */
    public NotUnderstoodException notUnderstood(String expected) {
        return new NotUnderstoodException(peek(), expected);
    }
}
