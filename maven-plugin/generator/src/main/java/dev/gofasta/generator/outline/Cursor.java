package dev.gofasta.generator.outline;

import java.util.Arrays;

/** Goes through a Java source from token to token; comments and blanks are passed over. */
final class Cursor {

    /** What a token is. */
    enum Kind {
        WORD,
        SIGN,
        LITERAL,
        END
    }

    private final String text;
    private int start;
    private int end;
    private Kind kind = Kind.END;
    private int previousStart;
    private final int[] lineStarts;

    Cursor(String text) {
        this.text = text;
        this.lineStarts = lineStarts(text);
        next();
    }

    private static int[] lineStarts(String text) {
        int[] starts = new int[64];
        int lines = 1;
        for (int at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
            starts = lines == starts.length ? Arrays.copyOf(starts, 2 * lines) : starts;
            starts[lines++] = at + 1;
        }
        return Arrays.copyOf(starts, lines);
    }

    Kind kind() {
        return kind;
    }

    int start() {
        return start;
    }

    /** Returns the offset after the token. */
    int end() {
        return end;
    }

    /** Returns the offset of the token before this one. */
    int previousStart() {
        return previousStart;
    }

    boolean atEnd() {
        return kind == Kind.END;
    }

    boolean is(char sign) {
        return kind == Kind.SIGN && text.charAt(start) == sign;
    }

    boolean isWord(String word) {
        return kind == Kind.WORD && end - start == word.length() && text.startsWith(word, start);
    }

    boolean isWord() {
        return kind == Kind.WORD;
    }

    String token() {
        return text.substring(start, end);
    }

    String between(int from, int to) {
        return text.substring(from, to);
    }

    /** Returns the token and goes on. */
    String take() {
        String token = token();
        next();
        return token;
    }

    /** Goes on if the token is {@code sign}. */
    boolean accept(char sign) {
        if (is(sign)) {
            next();
            return true;
        }
        return false;
    }

    void next() {
        previousStart = start;
        start = afterBlanks(end);
        if (start >= text.length()) {
            end = text.length();
            start = end;
            kind = Kind.END;
            return;
        }
        char c = text.charAt(start);
        if (c == '"' || c == '\'') {
            end = Expressions.afterLiteral(text, start);
            kind = Kind.LITERAL;
        } else if (Character.isJavaIdentifierPart(c)) {
            int at = start + 1;
            while (at < text.length() && Character.isJavaIdentifierPart(text.charAt(at))) {
                at++;
            }
            end = at;
            kind = Character.isDigit(c) ? Kind.LITERAL : Kind.WORD;
        } else {
            end = start + 1;
            kind = Kind.SIGN;
        }
    }

    /** Returns whether the token after this one is {@code sign}. */
    boolean isFollowedBy(char sign) {
        int at = afterBlanks(end);
        return at < text.length() && text.charAt(at) == sign;
    }

    /** Returns the word after this token, or an empty text where something else follows. */
    String followingWord() {
        int from = afterBlanks(end);
        int at = from;
        while (at < text.length() && Character.isJavaIdentifierPart(text.charAt(at))) {
            at++;
        }
        return text.substring(from, at);
    }

    /** Returns whether a word follows this token, and one of the two signs that. */
    boolean isFollowedByWordAnd(char sign, char other) {
        int at = afterBlanks(end);
        while (at < text.length() && Character.isJavaIdentifierPart(text.charAt(at))) {
            at++;
        }
        int after = afterBlanks(at);
        return after < text.length() && (text.charAt(after) == sign || text.charAt(after) == other);
    }

    /**
     * Goes from an opening bracket to behind the one that closes it.
     *
     * @return whether there is one
     */
    boolean skipBrackets() {
        int depth = 0;
        while (!atEnd()) {
            char c = kind == Kind.SIGN ? text.charAt(start) : ' ';
            depth += c == '(' || c == '{' || c == '[' ? 1 : c == ')' || c == '}' || c == ']' ? -1 : 0;
            next();
            if (depth == 0) {
                return true;
            }
        }
        return false;
    }

    /** Goes from {@code <} to behind the {@code >} that closes it. */
    void skipTypeArguments() {
        int depth = 0;
        while (!atEnd()) {
            depth += is('<') ? 1 : is('>') ? -1 : 0;
            next();
            if (depth == 0) {
                return;
            }
        }
    }

    private int afterBlanks(int from) {
        int at = from;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c == '/' && text.startsWith("//", at)) {
                int newline = text.indexOf('\n', at);
                at = newline < 0 ? text.length() : newline + 1;
            } else if (c == '/' && text.startsWith("/*", at)) {
                int close = text.indexOf("*/", at + 2);
                at = close < 0 ? text.length() : close + 2;
            } else if (c <= ' ' || Character.isWhitespace(c)) {
                at++;
            } else {
                return at;
            }
        }
        return at;
    }

    /** Returns the 1-based line of {@code offset}. */
    int line(int offset) {
        int found = Arrays.binarySearch(lineStarts, offset);
        return found >= 0 ? found + 1 : -found - 1;
    }

    /** Returns the 1-based column of {@code offset} in UTF-16 units. */
    int column(int offset) {
        return offset - lineStarts[line(offset) - 1] + 1;
    }
}
