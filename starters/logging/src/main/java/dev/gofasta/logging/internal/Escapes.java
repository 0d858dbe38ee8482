package dev.gofasta.logging.internal;

/** Makes control characters visible, so that no text can begin a line, move a cursor or turn the direction of writing. */
final class Escapes {

    private Escapes() {}

    /** Returns the text with every control character, line and paragraph separator and direction mark escaped. */
    static String escape(String text) {
        int first = 0;
        while (first < text.length() && !isUnsafe(text.charAt(first))) {
            first++;
        }
        if (first == text.length()) {
            return text;
        }
        StringBuilder out = new StringBuilder(text.length() + 16).append(text, 0, first);
        for (int i = first; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isUnsafe(c)) {
                append(out, c);
            } else {
                out.append(c);
            }
        }
        return out.toString();
    }

    private static void append(StringBuilder out, char c) {
        switch (c) {
            case '\n' -> out.append("\\n");
            case '\r' -> out.append("\\r");
            case '\t' -> out.append("\\t");
            default -> out.append("\\u").append(String.format("%04x", (int) c));
        }
    }

    private static boolean isUnsafe(char c) {
        return c < ' ' || c >= 0x7f && (c <= 0x9f || isSeparator(c) || isDirection(c));
    }

    private static boolean isSeparator(char c) {
        return c == 0x2028 || c == 0x2029;
    }

    private static boolean isDirection(char c) {
        return c >= 0x202a && c <= 0x202e || c >= 0x2066 && c <= 0x2069;
    }
}
