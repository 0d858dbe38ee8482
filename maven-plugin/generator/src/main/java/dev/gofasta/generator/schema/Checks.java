package dev.gofasta.generator.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the checks of a table say, each database in its own words for one and the same.
 *
 * @param texts the conditions
 */
record Checks(List<String> texts) {

    private static final Pattern START = Pattern.compile("\\bCHECK\\s*\\(", Pattern.CASE_INSENSITIVE);
    private static final Pattern TEXT = Pattern.compile("'([^'\\\\]*)\\\\?'");

    /** Reads conditions, definitions of constraints, or of whole tables. */
    static Checks of(List<String> definitions) {
        List<String> texts = new ArrayList<>();
        for (String definition : definitions) {
            Matcher start = START.matcher(definition);
            boolean any = false;
            while (start.find()) {
                any = true;
                texts.add(definition.substring(start.end(), end(definition, start.end())));
            }
            if (!any && !definition.toUpperCase(Locale.ROOT).startsWith("CREATE")) {
                texts.add(definition);
            }
        }
        return new Checks(List.copyOf(texts));
    }

    /** Returns where the parenthesis closes that is open before {@code from}. */
    private static int end(String text, int from) {
        int open = 1;
        boolean quoted = false;
        for (int i = from; i < text.length(); i++) {
            char each = text.charAt(i);
            quoted ^= each == '\'';
            open += quoted ? 0 : each == '(' ? 1 : each == ')' ? -1 : 0;
            if (open == 0) {
                return i;
            }
        }
        return text.length();
    }

    /** Returns the texts that are the only ones a column may have. */
    Optional<List<String>> values(String column) {
        return listed(column)
                .map(list -> TEXT.matcher(list)
                        .results()
                        .map(match -> match.group(1))
                        .toList())
                .filter(values -> !values.isEmpty());
    }

    /** Returns whether a column holds nothing but 0 and 1. */
    boolean isFlag(String column) {
        return listed(column)
                .filter(list -> list.replace(" ", "").equals("0,1"))
                .isPresent();
    }

    /** Returns whether a column holds JSON. */
    boolean isJson(String column) {
        return texts.stream().anyMatch(text -> text.matches("(?i)\\W*json_valid\\W+" + column + "\\W*"));
    }

    /** Returns the checks about none of {@code columns} alone, or about one in another way. */
    List<String> others(List<String> columns) {
        return texts.stream()
                .filter(text -> columns.stream().noneMatch(column -> {
                    Checks one = new Checks(List.of(text));
                    return one.listed(column).isPresent() || one.isJson(column);
                }))
                .toList();
    }

    private Optional<String> listed(String column) {
        Pattern pattern = Pattern.compile(
                "\\W*\\b" + column
                        + "\\W{0,3}(?:::text\\W{0,2})?\\s*(?:=\\s*ANY\\s*\\W*ARRAY\\[|\\bIN\\s*\\()([^\\])]*)\\W.*",
                Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
        return texts.stream()
                .map(pattern::matcher)
                .filter(Matcher::matches)
                .map(matcher -> matcher.group(1))
                .findFirst();
    }
}
