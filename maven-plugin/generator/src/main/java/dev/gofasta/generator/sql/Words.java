package dev.gofasta.generator.sql;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Names within the text of a definition. What stands in quotes is a value and no name. */
final class Words {

    private static final String QUOTED = "'(?:[^']|'')*'";

    private Words() {}

    static boolean contains(String text, String word) {
        return Pattern.compile("\\b" + word + "\\b")
                .matcher(text.replaceAll(QUOTED, "''"))
                .find();
    }

    static String replace(String text, String from, String to) {
        Matcher matcher = Pattern.compile(QUOTED + "|\\b" + from + "\\b").matcher(text);
        return matcher.replaceAll(
                match -> Matcher.quoteReplacement(match.group().equals(from) ? to : match.group()));
    }
}
