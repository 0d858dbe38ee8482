package dev.gofasta.generator.reference;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Goes through the words and literals of a Java file one after the other, and knows what stood before each. */
final class JavaWords {

    /** A name with a capital, perhaps with type arguments, and a word after it that is no call. */
    private static final Pattern DECLARATION =
            Pattern.compile("\\b([A-Z]\\w*)(?:<[^;(){}]*>)?(?:\\[])?\\s+([a-z]\\w*)\\s*(?=[=;,):])");

    private final String text;
    private final int[] lineStarts;
    private final Map<String, String> variables = new HashMap<>();
    private int start;
    private int end;
    private String previous = "";
    private boolean inImport;

    JavaWords(String text) {
        this.text = text;
        this.lineStarts = lineStarts(text);
        declaredVariables(text, variables);
    }

    private static int[] lineStarts(String text) {
        int[] starts =
                new int[Math.toIntExact(text.chars().filter(c -> c == '\n').count()) + 1];
        int lines = 1;
        for (int at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
            starts[lines++] = at + 1;
        }
        return starts;
    }

    /** Goes on to the next word or text literal; returns false at the end. */
    boolean next() {
        previous = end > start ? text.substring(start, end) : "";
        int at = end;
        while (true) {
            at = JavaText.afterBlanks(text, at);
            if (at >= text.length()) {
                return false;
            }
            char c = text.charAt(at);
            if (Character.isJavaIdentifierPart(c) || c == '"') {
                break;
            }
            inImport &= c != ';';
            at = c == '\'' ? JavaText.afterLiteral(text, at) : at + 1;
        }
        start = at;
        end = isLiteral() ? JavaText.afterLiteral(text, at) : afterWord(at);
        inImport |= isWord("import");
        return true;
    }

    /** Returns the offset of the last character before {@code at} that is not blank, or -1. */
    private int lastBefore(int at) {
        int back = at - 1;
        while (back >= 0 && text.charAt(back) <= ' ') {
            back--;
        }
        return back;
    }

    private int afterWord(int from) {
        int at = from;
        while (at < text.length() && Character.isJavaIdentifierPart(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private boolean isWord(String word) {
        return end - start == word.length() && text.startsWith(word, start);
    }

    boolean isLiteral() {
        return text.charAt(start) == '"';
    }

    String word() {
        return text.substring(start, end);
    }

    int start() {
        return start;
    }

    /** Returns whether it stands in an import. */
    boolean inImport() {
        return inImport;
    }

    /** Returns the last character before it that is not blank. */
    char before() {
        int at = lastBefore(start);
        return at < 0 ? ' ' : text.charAt(at);
    }

    /** Returns the word before it, whatever stands between them. */
    String previous() {
        return previous;
    }

    /** Returns the next sign after it. */
    char after() {
        int at = JavaText.afterBlanks(text, end);
        return at < text.length() ? text.charAt(at) : ' ';
    }

    /** Returns the word before the dot or the colons before it; empty where a call or something else stands there. */
    String receiver() {
        int sign = lastBefore(start);
        while (sign >= 0 && (text.charAt(sign) == '.' || text.charAt(sign) == ':')) {
            sign = lastBefore(sign);
        }
        return sign >= 0 && Character.isJavaIdentifierPart(text.charAt(sign)) ? previous : "";
    }

    /** Returns the simple name of the type of the variable called {@code name}, or null where it is not declared with one. */
    @Nullable
    String typeOf(String name) {
        return variables.get(name);
    }

    int line(int offset) {
        int found = Arrays.binarySearch(lineStarts, offset);
        return found >= 0 ? found + 1 : -found - 1;
    }

    int column(int offset) {
        return offset - lineStarts[line(offset) - 1] + 1;
    }

    String lineText(int line) {
        int from = lineStarts[line - 1];
        int to = line < lineStarts.length ? lineStarts[line] : text.length();
        return text.substring(from, to).strip();
    }

    /** One of this name for two types is of neither. */
    private static void declaredVariables(String text, Map<String, String> variables) {
        Matcher declaration = DECLARATION.matcher(text);
        while (declaration.find()) {
            variables.merge(declaration.group(2), declaration.group(1), (a, b) -> a.equals(b) ? a : "");
        }
    }
}
