package dev.gofasta.generator.reference;

import dev.gofasta.generator.outline.MethodOutline;
import dev.gofasta.generator.outline.Outline;
import dev.gofasta.generator.outline.TypeOutline;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** How much two versions of a Java file differ. */
enum Difference {
    /** In comments and layout only. */
    NONE,
    /** In what methods do when they are called; what is declared, and what is done at the start, is the same. */
    BODIES,
    /** In more. */
    DECLARATIONS;

    static Difference between(@Nullable String before, @Nullable String after) {
        if (before == null || after == null) {
            return DECLARATIONS;
        }
        if (tokens(before, Set.of()).equals(tokens(after, Set.of()))) {
            return NONE;
        }
        return tokens(before, bodies(before)).equals(tokens(after, bodies(after))) ? BODIES : DECLARATIONS;
    }

    /** Returns where the names of those methods stand whose bodies no start runs. */
    private static Set<Long> bodies(String text) {
        Set<Long> bodies = new HashSet<>();
        for (TypeOutline type : Outline.of("", text).allTypes()) {
            for (MethodOutline method : type.methods()) {
                boolean started = method.annotations().stream()
                        .anyMatch(each -> Roles.started().contains(each.simpleName()));
                if (!method.isConstructor() && !started) {
                    bodies.add(key(method.place().line(), method.place().column()));
                }
            }
        }
        return bodies;
    }

    private static long key(int line, int column) {
        return (long) line << 32 | column;
    }

    /** Returns the code without comments and layout; of methods whose name stands at one of {@code bodies} without the body. */
    private static String tokens(String text, Set<Long> bodies) {
        StringBuilder tokens = new StringBuilder(text.length());
        int line = 1;
        int lineStart = 0;
        int at = 0;
        int passed = 0;
        while (true) {
            at = JavaText.afterBlanks(text, at);
            if (at >= text.length()) {
                return tokens.toString();
            }
            for (; passed < at; passed++) {
                if (text.charAt(passed) == '\n') {
                    line++;
                    lineStart = passed + 1;
                }
            }
            int end = afterToken(text, at);
            tokens.append(text, at, end).append(' ');
            boolean body = bodies.contains(key(line, at - lineStart + 1));
            at = body ? afterBody(text, end, tokens) : end;
        }
    }

    private static int afterToken(String text, int at) {
        char c = text.charAt(at);
        if (c == '"' || c == '\'') {
            return JavaText.afterLiteral(text, at);
        }
        int end = at + 1;
        while (Character.isJavaIdentifierPart(c)
                && end < text.length()
                && Character.isJavaIdentifierPart(text.charAt(end))) {
            end++;
        }
        return end;
    }

    /** Goes from behind a method's name over its parameters, which it keeps, to behind its body. */
    private static int afterBody(String text, int from, StringBuilder tokens) {
        int at = from;
        int brackets = 0;
        int braces = 0;
        while (true) {
            at = JavaText.afterBlanks(text, at);
            if (at >= text.length()) {
                return at;
            }
            int end = afterToken(text, at);
            char c = text.charAt(at);
            brackets += c == '(' ? 1 : c == ')' ? -1 : 0;
            boolean body = brackets == 0 || braces > 0;
            braces += body && c == '{' ? 1 : body && c == '}' ? -1 : 0;
            if (braces == 0) {
                tokens.append(text, at, end).append(' ');
            }
            at = end;
            if (brackets == 0 && braces == 0 && (c == ';' || c == '}')) {
                return at;
            }
        }
    }
}
