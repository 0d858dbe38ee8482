package dev.gofasta.generator.reference;

/** Passes over comments and literals in the text of a Java file. */
final class JavaText {

    private JavaText() {}

    /** Returns the offset after the next {@code end}, or that of the text's end. */
    static int after(String text, String end, int from) {
        int found = text.indexOf(end, from);
        return found < 0 ? text.length() : found + end.length();
    }

    /** Returns the offset after the literal that starts at {@code start}. */
    static int afterLiteral(String text, int start) {
        char quote = text.charAt(start);
        if (quote == '"' && text.startsWith("\"\"\"", start)) {
            int at = start + 3;
            while (at < text.length() && !text.startsWith("\"\"\"", at)) {
                at += text.charAt(at) == '\\' ? 2 : 1;
            }
            return Math.min(at + 3, text.length());
        }
        int at = start + 1;
        while (at < text.length() && text.charAt(at) != quote && text.charAt(at) != '\n') {
            at += text.charAt(at) == '\\' ? 2 : 1;
        }
        return Math.min(at + 1, text.length());
    }

    /** Returns the offset of the next character that is neither blank nor in a comment. */
    static int afterBlanks(String text, int from) {
        int at = from;
        while (at < text.length()) {
            if (text.charAt(at) <= ' ') {
                at++;
            } else if (text.startsWith("//", at)) {
                at = after(text, "\n", at);
            } else if (text.startsWith("/*", at)) {
                at = after(text, "*/", at + 2);
            } else {
                return at;
            }
        }
        return at;
    }
}
