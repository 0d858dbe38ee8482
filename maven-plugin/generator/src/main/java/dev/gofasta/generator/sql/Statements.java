package dev.gofasta.generator.sql;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes scripts and lists apart where SQL does: not within quotes, parentheses, or the body of a trigger. */
final class Statements {

    private static final Pattern TOKEN = Pattern.compile(
            "--[^\\n]*|/\\*.*?\\*/|'(?:[^']|'')*'|\"[^\"]*\"|`[^`]*`|(\\$\\w*\\$).*?\\1|(?m:^[ \\t]*GO[ \\t]*$)|\\w+|\\s+|.",
            Pattern.DOTALL | Pattern.CASE_INSENSITIVE);

    private final List<String> statements = new ArrayList<>();
    private final StringBuilder statement = new StringBuilder();
    private final List<String> words = new ArrayList<>();
    private int depth;

    private Statements() {}

    /** Returns the statements of {@code script} without comments and without what ends them. */
    static List<String> of(String script) {
        Statements statements = new Statements();
        Matcher tokens = TOKEN.matcher(script);
        while (tokens.find()) {
            statements.read(tokens.group());
        }
        statements.end();
        return statements.statements;
    }

    private void read(String token) {
        String word = token.strip().toUpperCase(Locale.ROOT);
        if (token.startsWith("--") || token.startsWith("/*")) {
            return;
        }
        if (word.equals("GO") || depth <= 0 && word.equals(";")) {
            end();
            return;
        }
        statement.append(token);
        if (!word.isEmpty()) {
            depth += inTrigger() ? nesting(words.get(words.size() - 1), word) : 0;
            words.add(word);
        }
    }

    private boolean inTrigger() {
        return words.size() > 1 && words.get(0).equals("CREATE") && words.get(1).equals("TRIGGER");
    }

    /** {@code END IF} closes what opened without a word that counts. */
    private static int nesting(String last, String word) {
        if (word.equals("BEGIN") || word.equals("CASE")) {
            return 1;
        }
        return word.equals("END") ? -1 : last.equals("END") && word.equals("IF") ? 1 : 0;
    }

    private void end() {
        String text = statement.toString().strip();
        if (!text.isEmpty()) {
            statements.add(text);
        }
        statement.setLength(0);
        words.clear();
        depth = 0;
    }

    /** Returns the parts of {@code text} between those of its commas that stand in no parentheses. */
    static List<String> parts(String text) {
        List<String> parts = new ArrayList<>();
        StringBuilder part = new StringBuilder();
        int open = 0;
        Matcher tokens = TOKEN.matcher(text);
        while (tokens.find()) {
            String token = tokens.group();
            open += token.equals("(") ? 1 : token.equals(")") ? -1 : 0;
            if (open == 0 && token.equals(",")) {
                parts.add(part.toString().strip());
                part.setLength(0);
            } else {
                part.append(token);
            }
        }
        parts.add(part.toString().strip());
        return parts;
    }
}
