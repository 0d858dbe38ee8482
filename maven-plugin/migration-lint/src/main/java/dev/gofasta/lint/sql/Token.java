package dev.gofasta.lint.sql;

/**
 * A piece of SQL.
 *
 * @param kind what it is
 * @param text as written, quotes included
 * @param start its offset in the script
 * @param end the offset after it
 */
public record Token(Kind kind, String text, int start, int end) {

    /** What a token is. */
    public enum Kind {
        /** A keyword, a name or a placeholder of Flyway. */
        WORD,
        /** A name in quotes. */
        QUOTED_NAME,
        STRING,
        NUMBER,
        SYMBOL,
        /** What ends a statement. */
        DELIMITER,
        /** A quote or a bracketed name that never ends. */
        UNTERMINATED
    }

    /** Returns whether it is the keyword or the symbol {@code word}; a quoted name never is. */
    public boolean is(String word) {
        return (kind == Kind.WORD || kind == Kind.SYMBOL) && text.equalsIgnoreCase(word);
    }

    /** Returns whether it can name something. */
    public boolean isName() {
        return kind == Kind.WORD || kind == Kind.QUOTED_NAME;
    }

    /** Returns the name without its quotes. */
    public String name() {
        if (kind != Kind.QUOTED_NAME && kind != Kind.STRING) {
            return text;
        }
        int first = text.indexOf('\'') == 1 ? 2 : 1;
        char quote = text.charAt(text.length() - 1);
        return text.substring(first, Math.max(first, text.length() - 1)).replace("" + quote + quote, "" + quote);
    }
}
