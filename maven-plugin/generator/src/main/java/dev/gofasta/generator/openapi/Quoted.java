package dev.gofasta.generator.openapi;

/** A text in double quotes, as JSON and YAML both read it. */
final class Quoted {

    private static final int FIRST_CONTROL = 0x7f;
    private static final int LAST_CONTROL = 0x9f;
    private static final String INVISIBLE = "\u2028\u2029\ufeff\ufffe\uffff";

    private Quoted() {}

    static String of(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"' -> quoted.append("\\\"");
                case '\\' -> quoted.append("\\\\");
                case '\n' -> quoted.append("\\n");
                case '\r' -> quoted.append("\\r");
                case '\t' -> quoted.append("\\t");
                default -> append(quoted, text, i);
            }
        }
        return quoted.append('"').toString();
    }

    private static void append(StringBuilder quoted, String text, int i) {
        char c = text.charAt(i);
        if (c < ' ' || c >= FIRST_CONTROL && c <= LAST_CONTROL || INVISIBLE.indexOf(c) >= 0 || isAlone(text, i)) {
            quoted.append("\\u%04x".formatted((int) c));
        } else {
            quoted.append(c);
        }
    }

    /** Whether half of a character stands there without the other half, which no file can hold. */
    private static boolean isAlone(String text, int i) {
        char c = text.charAt(i);
        if (Character.isHighSurrogate(c)) {
            return i + 1 == text.length() || !Character.isLowSurrogate(text.charAt(i + 1));
        }
        return Character.isLowSurrogate(c) && (i == 0 || !Character.isHighSurrogate(text.charAt(i - 1)));
    }
}
