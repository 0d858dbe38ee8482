package dev.gofasta.lint.sql;

import dev.gofasta.lint.sql.Token.Kind;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Cuts a script into tokens and comments, by the lexical rules of its database and of Flyway. It never fails. */
final class Lexer {

    private final String text;
    private final Dialect dialect;
    private final int end;
    private final List<Token> tokens = new ArrayList<>();
    private final List<Comment> comments = new ArrayList<>();
    private String delimiter = ";";
    private int at;

    /** Reads {@code text} from {@code start} to {@code end}; offsets count from the beginning of {@code text}. */
    Lexer(String text, int start, int end, Dialect dialect) {
        this.text = text;
        this.dialect = dialect;
        this.end = end;
        this.at = start;
    }

    Lexer read() {
        while (at < end) {
            char c = text.charAt(at);
            if (Character.isWhitespace(c) || c == '\uFEFF') {
                at++;
            } else if (!comment() && !delimiter()) {
                token(c);
            }
        }
        return this;
    }

    List<Token> tokens() {
        return tokens;
    }

    List<Comment> comments() {
        return comments;
    }

    private boolean comment() {
        if (looksAt("--")
                && (dialect != Dialect.MYSQL || at + 2 >= end || Character.isWhitespace(text.charAt(at + 2)))) {
            return lineComment(2);
        }
        if (looksAt("#") && dialect.commentsByHash()) {
            return lineComment(1);
        }
        if (dialect == Dialect.MYSQL && (looksAt("/*!") || looksAt("/*M!"))) {
            // MySQL runs what is in such a comment.
            at = text.indexOf('!', at) + 1;
            while (at < end && Character.isDigit(text.charAt(at))) {
                at++;
            }
            return true;
        }
        if (dialect == Dialect.MYSQL && looksAt("*/")) {
            at += 2;
            return true;
        }
        return looksAt("/*") && blockComment();
    }

    private boolean lineComment(int mark) {
        int start = at;
        while (at < end && text.charAt(at) != '\n' && text.charAt(at) != '\r') {
            at++;
        }
        comments.add(new Comment(text.substring(Math.min(start + mark, at), at).strip(), start, at));
        return true;
    }

    private boolean blockComment() {
        int start = at;
        int depth = 0;
        do {
            if (looksAt("/*") && (depth == 0 || dialect.nestsComments())) {
                depth++;
                at += 2;
            } else if (looksAt("*/")) {
                depth--;
                at += 2;
            } else {
                at++;
            }
        } while (depth > 0 && at < end);
        at = Math.min(at, end);
        if (depth > 0) {
            tokens.add(new Token(Kind.UNTERMINATED, text.substring(start, at), start, at));
        } else {
            comments.add(new Comment(text.substring(start + 2, at - 2).strip(), start, at));
        }
        return true;
    }

    /** Reads what ends a statement, and the command that says what does. */
    private boolean delimiter() {
        if (looksAt(delimiter)) {
            add(Kind.DELIMITER, at + delimiter.length());
            return true;
        }
        if (!beginsLine()) {
            return false;
        }
        int line = at;
        while (line < end && text.charAt(line) != '\n' && text.charAt(line) != '\r') {
            line++;
        }
        String words = text.substring(at, line).strip();
        if (dialect == Dialect.MYSQL && words.regionMatches(true, 0, "DELIMITER ", 0, "DELIMITER ".length())) {
            delimiter = words.substring("DELIMITER ".length()).strip();
            at = line;
            return true;
        }
        if (dialect == Dialect.SQLSERVER && isGo(words)) {
            add(Kind.DELIMITER, line);
            return true;
        }
        return false;
    }

    private static boolean isGo(String line) {
        String[] words = line.split("\\s+", -1);
        return words[0].equalsIgnoreCase("GO")
                && (words.length == 1
                        || words[1].startsWith("--")
                        || words[1].chars().allMatch(Character::isDigit));
    }

    private boolean beginsLine() {
        int before = at - 1;
        while (before >= 0 && (text.charAt(before) == ' ' || text.charAt(before) == '\t')) {
            before--;
        }
        return before < 0
                || text.charAt(before) == '\n'
                || text.charAt(before) == '\r'
                || text.charAt(before) == '\uFEFF';
    }

    private void token(char c) {
        String dollarQuote = c == '$' && dialect.hasDollarQuotes() ? dollarQuote() : null;
        int prefix = stringPrefix(c);
        if (c == '\'' || prefix > 0) {
            quoted(
                    prefix,
                    '\'',
                    Kind.STRING,
                    dialect.escapesByBackslash() || prefix > 0 && Character.toUpperCase(c) == 'E');
        } else if (c == '"') {
            boolean string = dialect.quotesStringsTwice();
            quoted(0, '"', string ? Kind.STRING : Kind.QUOTED_NAME, dialect.escapesByBackslash());
        } else if (c == '`' && dialect.quotesNamesByBacktick()) {
            quoted(0, '`', Kind.QUOTED_NAME, dialect == Dialect.CLICKHOUSE);
        } else if (c == '[' && dialect.quotesNamesByBracket()) {
            quoted(0, ']', Kind.QUOTED_NAME, false);
        } else if (dollarQuote != null) {
            int close = text.indexOf(dollarQuote, at + dollarQuote.length());
            boolean closes = close >= 0 && close + dollarQuote.length() <= end;
            add(closes ? Kind.STRING : Kind.UNTERMINATED, closes ? close + dollarQuote.length() : end);
        } else if (Character.isDigit(c)) {
            number();
        } else if (isWordPart(c, true) || looksAt("${")) {
            word();
        } else {
            add(Kind.SYMBOL, at + 1);
        }
    }

    /** Returns the length of the letters before a string: {@code E'a'}, {@code N'a'}, {@code X'00'}. */
    private int stringPrefix(char c) {
        boolean letter = "EeNnXxBb".indexOf(c) >= 0;
        return letter && at + 1 < end && text.charAt(at + 1) == '\'' ? 1 : 0;
    }

    private void quoted(int prefix, char quote, Kind kind, boolean backslash) {
        int i = at + prefix + 1;
        while (i < end) {
            char c = text.charAt(i);
            if (c == '\\' && backslash) {
                i += 2;
            } else if (c == quote && i + 1 < end && text.charAt(i + 1) == quote) {
                i += 2;
            } else if (c == quote) {
                add(kind, i + 1);
                return;
            } else {
                i++;
            }
        }
        add(Kind.UNTERMINATED, end);
    }

    /** Returns the opening quote {@code $tag$} at this place, or null. */
    private @Nullable String dollarQuote() {
        int i = at + 1;
        while (i < end && (Character.isLetterOrDigit(text.charAt(i)) || text.charAt(i) == '_')) {
            i++;
        }
        boolean tag = i < end && text.charAt(i) == '$' && (i == at + 1 || !Character.isDigit(text.charAt(at + 1)));
        return tag ? text.substring(at, i + 1) : null;
    }

    private void number() {
        int i = at;
        while (i < end
                && (Character.isLetterOrDigit(text.charAt(i)) || text.charAt(i) == '.' || text.charAt(i) == '_')) {
            i++;
        }
        add(Kind.NUMBER, i);
    }

    /** Reads a word; a placeholder of Flyway is one, or a part of one. */
    private void word() {
        int i = at;
        while (i < end) {
            int close = text.startsWith("${", i) ? text.indexOf('}', i) : -1;
            if (close >= 0 && close < end) {
                i = close + 1;
            } else if (isWordPart(text.charAt(i), i == at) && !text.startsWith("${", i)) {
                i++;
            } else {
                break;
            }
        }
        add(Kind.WORD, Math.max(i, at + 1));
    }

    private boolean isWordPart(char c, boolean first) {
        return Character.isLetter(c)
                || c == '_'
                || c == '@' && (dialect == Dialect.SQLSERVER || dialect == Dialect.MYSQL)
                || c == '#' && dialect == Dialect.SQLSERVER
                || !first && (Character.isDigit(c) || c == '$')
                || Character.isSurrogate(c);
    }

    private boolean looksAt(String word) {
        return at + word.length() <= end && text.startsWith(word, at) && !word.isEmpty();
    }

    private void add(Kind kind, int to) {
        int last = Math.min(to, end);
        tokens.add(new Token(kind, text.substring(at, last), at, last));
        at = last;
    }
}
