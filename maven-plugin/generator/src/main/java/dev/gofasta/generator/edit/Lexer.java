package dev.gofasta.generator.edit;

import dev.gofasta.generator.edit.Token.Kind;
import java.util.ArrayList;
import java.util.List;

/** Takes a Java source apart; the compiler's trees do not say where brackets, commas and comments stand. */
final class Lexer {

    private static final String TEXT_BLOCK = "\"\"\"";

    private final StringBuilder text = new StringBuilder();
    private final int[] offsets;
    private final List<Token> tokens = new ArrayList<>();
    private int at;

    private Lexer(String source) {
        this.offsets = new int[source.length() + 1];
        decode(source);
    }

    /** Returns all tokens of {@code source}, comments included, in their order. */
    static List<Token> tokens(String source) {
        return new Lexer(source).scan();
    }

    /** Returns what {@code source} says but comments and layout: two sources that mean the same have equal ones. */
    static List<String> words(String source) {
        return tokens(source).stream()
                .filter(token -> token.kind() != Kind.COMMENT)
                .map(Lexer::meaning)
                .toList();
    }

    /** The indentation of a text block is no part of it. */
    static String meaning(Token token) {
        String text = token.text();
        boolean block = token.kind() == Kind.LITERAL && text.startsWith(TEXT_BLOCK);
        return block ? text.substring(text.indexOf('\n')).replace("\r", "").stripIndent() : text;
    }

    /** Java resolves Unicode escapes before it looks for tokens: an escaped quote ends a string. */
    private void decode(String source) {
        int i = 0;
        boolean escaped = false;
        while (i < source.length()) {
            offsets[text.length()] = i;
            int digits = escaped ? -1 : escapeDigits(source, i);
            if (digits > 0) {
                text.append((char) Integer.parseInt(source.substring(digits, digits + 4), 16));
                i = digits + 4;
            } else {
                char c = source.charAt(i++);
                escaped = c == '\\' && !escaped;
                text.append(c);
            }
        }
        offsets[text.length()] = source.length();
    }

    private static int escapeDigits(String source, int at) {
        if (!source.startsWith("\\u", at)) {
            return -1;
        }
        int digits = at + 1;
        while (digits < source.length() && source.charAt(digits) == 'u') {
            digits++;
        }
        return digits + 4 <= source.length() ? digits : -1;
    }

    private List<Token> scan() {
        while (at < text.length()) {
            if (Character.isWhitespace(text.charAt(at))) {
                at++;
            } else {
                int start = at;
                Kind kind = next();
                tokens.add(new Token(kind, offsets[start], offsets[at], text.substring(start, at)));
            }
        }
        return List.copyOf(tokens);
    }

    private Kind next() {
        char c = text.charAt(at);
        if (looksAt("//")) {
            at = lineEnd();
            return Kind.COMMENT;
        }
        if (looksAt("/*")) {
            at = after("*/", at + 2);
            return Kind.COMMENT;
        }
        if (looksAt(TEXT_BLOCK)) {
            quoted(TEXT_BLOCK);
            return Kind.LITERAL;
        }
        if (c == '"' || c == '\'') {
            quoted(String.valueOf(c));
            return Kind.LITERAL;
        }
        return wordOrSign(c);
    }

    private Kind wordOrSign(char c) {
        if (Character.isDigit(c)) {
            at++;
            while (at < text.length() && (isPart(text.charAt(at)) || isFraction())) {
                at++;
            }
            return Kind.LITERAL;
        }
        at++;
        if (!isPart(c)) {
            return Kind.SIGN;
        }
        while (at < text.length() && isPart(text.charAt(at))) {
            at++;
        }
        return Kind.WORD;
    }

    private boolean isFraction() {
        return text.charAt(at) == '.' && at + 1 < text.length() && Character.isDigit(text.charAt(at + 1));
    }

    private void quoted(String quote) {
        at += quote.length();
        while (at < text.length() && !looksAt(quote)) {
            at += text.charAt(at) == '\\' ? 2 : 1;
        }
        at = Math.min(at + quote.length(), text.length());
    }

    private int lineEnd() {
        int end = at;
        while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
            end++;
        }
        return end;
    }

    private int after(String end, int from) {
        int found = text.indexOf(end, from);
        return found < 0 ? text.length() : found + end.length();
    }

    private boolean looksAt(String wanted) {
        int end = at + wanted.length();
        return end <= text.length() && text.substring(at, end).equals(wanted);
    }

    /** The other half of a character beyond 16 bits counts as a part too. */
    private static boolean isPart(char c) {
        return Character.isJavaIdentifierPart(c) || Character.isSurrogate(c);
    }
}
