package dev.gofasta.lint.sql;

import java.util.List;

/**
 * A statement: at least one token, none of them a delimiter.
 *
 * @param tokens its tokens
 * @param comments the comments that stand before it, inside it, or after it on its last line
 */
public record Statement(List<Token> tokens, List<Comment> comments) {

    /** Returns the offset of its first character. */
    public int start() {
        return tokens.get(0).start();
    }

    /** Returns the offset after its last character. */
    public int end() {
        return tokens.get(tokens.size() - 1).end();
    }
}
