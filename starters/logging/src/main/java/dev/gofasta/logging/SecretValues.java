package dev.gofasta.logging;

/** Finds where the value of a secret key begins and ends. In doubt it ends later. */
final class SecretValues {

    private static final String TOKEN_ENDS = " \t\r\n\"'<>,;()[]{}\\";

    private final TextCursor text;

    SecretValues(TextCursor text) {
        this.text = text;
    }

    /** Returns where the value of the key begins, or -1 if no value follows. */
    int begin(int keyBegin, int keyEnd) {
        int i = keyEnd;
        while (i < text.length() && "\"'\\]".indexOf(text.at(i)) >= 0) {
            i++;
        }
        i = text.skipBlanks(i);
        if (i >= text.length()) {
            return -1;
        }
        int value = afterSeparator(i, keyBegin);
        if (value < 0) {
            return -1;
        }
        value = text.skipBlanks(value);
        return value < text.length() ? value : -1;
    }

    private int afterSeparator(int i, int keyBegin) {
        char c = text.at(i);
        if (c == '=') {
            return text.startsWith(">", i + 1) || text.startsWith("=", i + 1) ? i + 2 : i + 1;
        }
        if (c == ':') {
            return text.startsWith(":", i + 1) ? -1 : text.startsWith("=", i + 1) ? i + 2 : i + 1;
        }
        if (c == '%') {
            boolean encoded = text.startsWith("%3D", i)
                    || text.startsWith("%3d", i)
                    || text.startsWith("%3A", i)
                    || text.startsWith("%3a", i);
            return encoded ? i + 3 : -1;
        }
        return c == '>' && text.isElement(keyBegin) ? i + 1 : -1;
    }

    Span of(int begin, boolean header, boolean element) {
        if (element) {
            return new Span(begin, text.find("<", begin));
        }
        Span quoted = quoted(begin);
        if (quoted != Span.NONE) {
            return quoted;
        }
        if (header) {
            return new Span(begin, text.find("\r\n", begin));
        }
        if (text.at(begin) == '[' || text.at(begin) == '{') {
            return new Span(begin, endOfBrackets(begin));
        }
        int word = text.endOfWord(begin);
        Span afterScheme = text.isScheme(begin, word) ? afterScheme(word) : Span.NONE;
        return new Span(begin, afterScheme.length() > 0 ? afterScheme.end() : endOfPlain(begin));
    }

    /** Returns the credentials after "Bearer" or "Basic". */
    Span afterScheme(int end) {
        int begin = text.startsWith("%20", end) ? end + 3 : text.startsWith("+", end) ? end + 1 : text.skipBlanks(end);
        return begin == end ? Span.NONE : new Span(begin, text.find(TOKEN_ENDS, begin));
    }

    /** Returns the quoted value after the comma after a quoted value, if it is not a key. */
    Span nextQuoted(Span before) {
        if (!text.startsWith("\"", before.end()) || !text.startsWith(",", before.end() + 1)) {
            return Span.NONE;
        }
        Span next = quoted(text.skipBlanks(before.end() + 2));
        return text.startsWith(":", next.end() + 1) || text.startsWith("=", next.end() + 1) ? Span.NONE : next;
    }

    private Span quoted(int begin) {
        int open = begin;
        while (open < text.length() && text.at(open) == '\\') {
            open++;
        }
        if (open >= text.length() || "\"'".indexOf(text.at(open)) < 0) {
            return Span.NONE;
        }
        return new Span(open + 1, endOfQuoted(open, open - begin));
    }

    /** In a text that is quoted itself the quotes are escaped: such a value ends at a quote that is escaped as the first. */
    private int endOfQuoted(int open, int escapes) {
        char quote = text.at(open);
        int backslashes = 0;
        for (int i = open + 1; i < text.length(); i++) {
            char c = text.at(i);
            if (c == '\\') {
                backslashes++;
                continue;
            }
            boolean closes = c == quote && (escapes == 0 ? backslashes % 2 == 0 : backslashes <= escapes);
            if (closes && escapes == 0 && i > open + 1 && text.startsWith(String.valueOf(quote), i + 1)) {
                i++;
            } else if (closes) {
                return i - Math.min(backslashes, escapes);
            }
            backslashes = 0;
        }
        return text.length();
    }

    private int endOfBrackets(int begin) {
        int depth = 0;
        for (int i = begin; i < text.length(); i++) {
            char c = text.at(i);
            if (c == '[' || c == '{') {
                depth++;
            } else if ((c == ']' || c == '}') && --depth == 0) {
                return i + 1;
            }
        }
        return text.length();
    }

    private int endOfPlain(int begin) {
        int end = begin;
        while (end < text.length() && text.at(end) != '&' && !Character.isWhitespace(text.at(end))) {
            end++;
        }
        return end > begin && (text.at(end - 1) == ',' || text.at(end - 1) == ';') ? end - 1 : end;
    }
}
