package dev.gofasta.generator.naming;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Splits an identifier into words and joins them in the spellings that code, SQL and URLs use. */
final class Words {

    /** Names whose inner capitals start no word. */
    private static final String BRANDS =
            "OAuth|OpenAPI|IPv[46]|GraphQL|PostgreSQL|MySQL|NoSQL|GitHub|GitLab|PayPal|WiFi"
                    + "|iOS|macOS|JavaScript|TypeScript|YouTube|LinkedIn";

    /** A brand with its digits, initials with a plural's s, initials, a capitalised word, or what is left. */
    private static final Pattern WORD = Pattern.compile("(?:" + BRANDS + ")[0-9]*(?![a-z])|[A-Z][A-Z0-9]+s(?![a-z])"
            + "|[A-Z][A-Z0-9]*(?![a-z])|[A-Z][a-z0-9]*|[a-z0-9]+");

    private Words() {}

    /**
     * Splits at {@code _}, {@code -} and before a capital that starts a word. {@code APIKey}, {@code ApiKey} and
     * {@code api_key} are all api, key. Words that the Java spelling could not tell apart are one: {@code order_2} is
     * order2, as {@code Order2} is.
     */
    static List<String> split(String identifier) {
        List<String> words = splitOnce(identifier);
        List<String> read = splitOnce(pascal(words));
        while (!read.equals(words)) {
            words = read;
            read = splitOnce(pascal(words));
        }
        return List.copyOf(words);
    }

    private static List<String> splitOnce(String identifier) {
        List<String> words = new ArrayList<>();
        Matcher word = WORD.matcher(identifier);
        while (word.find()) {
            words.add(word.group().toLowerCase(Locale.ROOT));
        }
        return words;
    }

    static String pascal(List<String> words) {
        return words.stream().map(Words::capitalize).collect(Collectors.joining());
    }

    static String camel(List<String> words) {
        String pascal = pascal(words);
        return pascal.substring(0, 1).toLowerCase(Locale.ROOT) + pascal.substring(1);
    }

    static String snake(List<String> words) {
        return String.join("_", words);
    }

    static String capitalize(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }
}
