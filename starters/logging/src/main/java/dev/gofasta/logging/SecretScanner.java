package dev.gofasta.logging;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Goes over one text, word by word. Every character is looked at a bounded number of times. */
final class SecretScanner {

    private static final int MAX_KEY = 128;

    private final TextCursor text;
    private final SecretMasker masker;
    private final SecretValues values;
    private @Nullable StringBuilder out;
    private int copied;
    private int position;

    SecretScanner(String text, SecretMasker masker) {
        this.text = new TextCursor(text);
        this.masker = masker;
        this.values = new SecretValues(this.text);
    }

    String mask() {
        while (position < text.length()) {
            if (TextCursor.isWord(text.at(position))) {
                int begin = position;
                position = text.endOfWord(begin);
                maskAround(begin, position);
            } else {
                position++;
            }
        }
        return out == null
                ? text.toString()
                : out.append(text.toString(), copied, text.length()).toString();
    }

    private void maskAround(int begin, int end) {
        int token = beginOfJsonWebToken(begin, end);
        if (token >= 0) {
            hide(new Span(token, end));
        } else if (text.isScheme(begin, end) && values.afterScheme(end).length() > 0) {
            hide(values.afterScheme(end));
        } else if (text.startsWith("://", end)) {
            hide(UrlPasswords.inAuthority(text, end + 3));
        } else if (isOracleDriver(begin, end)) {
            hide(UrlPasswords.ofOracle(text, end + 1));
        } else {
            maskValue(begin, end);
        }
    }

    private void maskValue(int begin, int end) {
        int value = values.begin(begin, end);
        if (value < 0) {
            return;
        }
        String key = text.toString().substring(Math.max(begin, end - MAX_KEY), end);
        if (!masker.isSecret(key)) {
            return;
        }
        String lower = key.toLowerCase(Locale.ROOT);
        boolean header = lower.contains("authorization") || lower.contains("cookie");
        Span span = values.of(value, header, text.at(value - 1) == '>' && text.isElement(begin));
        hide(span);
        Span more = header ? values.nextQuoted(span) : Span.NONE;
        while (more.length() > 0) {
            hide(more);
            more = values.nextQuoted(more);
        }
    }

    /** Returns where in the word something begins that looks like a JSON web token, or -1. */
    private int beginOfJsonWebToken(int begin, int end) {
        int token = -1;
        int dots = 0;
        for (int i = begin; i < end; i++) {
            if (token < 0 && text.startsWith("eyJ", i)) {
                token = i;
            } else if (token >= 0 && text.at(i) == '.') {
                dots++;
            }
        }
        return dots >= 2 ? token : -1;
    }

    private boolean isOracleDriver(int begin, int end) {
        return text.startsWith(":", end) && (text.isWord("thin", begin, end) || text.isWord("oci", begin, end));
    }

    private void hide(Span span) {
        if (span.length() > 0) {
            StringBuilder target = out == null ? new StringBuilder(text.length()) : out;
            target.append(text.toString(), copied, span.begin()).append(SecretMasker.MASK);
            out = target;
            copied = span.end();
            position = span.end();
        }
    }
}
