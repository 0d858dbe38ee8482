package dev.gofasta.generator.reference;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * What one SQL script mentions.
 *
 * @param path relative to the project's root, with {@code /}
 * @param words all its words in small letters, comments left out
 * @param created the tables that it makes
 * @param references pairs of a table and another one that its rows refer to
 */
record SqlFacts(String path, Set<String> words, Set<String> created, List<Reference> references) {

    /** Rows of one table refer to rows of another. */
    record Reference(String from, String to) {}

    private static final Set<String> BETWEEN = Set.of("if", "not", "exists", "only");

    static SqlFacts read(String path, String text) {
        List<String> tokens = tokens(text);
        Set<String> created = new LinkedHashSet<>();
        List<Reference> references = new ArrayList<>();
        String table = "";
        for (int i = 0; i + 1 < tokens.size(); i++) {
            String token = tokens.get(i);
            if (token.equals("table") && i > 0) {
                int name = i + 1;
                while (name + 1 < tokens.size() && BETWEEN.contains(tokens.get(name))) {
                    name++;
                }
                table = tokens.get(name);
                if (tokens.get(i - 1).equals("create")) {
                    created.add(table);
                }
            } else if (token.equals("references") && !table.isEmpty()) {
                references.add(new Reference(table, tokens.get(i + 1)));
            }
        }
        return new SqlFacts(path, new LinkedHashSet<>(tokens), created, references);
    }

    /** Returns the words of {@code text} in small letters; schemas before names are among them. */
    private static List<String> tokens(String text) {
        List<String> tokens = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (text.startsWith("--", at)) {
                at = JavaText.after(text, "\n", at);
            } else if (text.startsWith("/*", at)) {
                at = JavaText.after(text, "*/", at + 2);
            } else if (Character.isLetter(c) || c == '_') {
                int start = at;
                while (at < text.length() && (Character.isLetterOrDigit(text.charAt(at)) || text.charAt(at) == '_')) {
                    at++;
                }
                boolean schema = at < text.length() && text.charAt(at) == '.';
                if (!schema) {
                    tokens.add(text.substring(start, at).toLowerCase(Locale.ROOT));
                }
            } else {
                at++;
            }
        }
        return tokens;
    }
}
