package dev.gofasta.generator.architecture;

import java.util.Set;

/** The text of field declarations. */
final class FieldText {

    private static final Set<String> MODIFIERS =
            Set.of("public", "protected", "private", "transient", "volatile", "final");

    private FieldText() {}

    /** Returns where the type begins of the field whose modifiers, or else whose type, follow the offset {@code from}. */
    static int typeStart(String text, int from) {
        int at = from;
        while (at < text.length()) {
            if (!Character.isJavaIdentifierStart(text.charAt(at))) {
                at++;
                continue;
            }
            int end = at;
            while (end < text.length() && Character.isJavaIdentifierPart(text.charAt(end))) {
                end++;
            }
            if (!MODIFIERS.contains(text.substring(at, end))) {
                return at;
            }
            at = end;
        }
        return from;
    }
}
