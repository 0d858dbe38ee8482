package dev.gofasta.generator.naming;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Splits an identifier into words and joins them in the spellings that code, SQL and URLs use. */
final class Words {

    private Words() {}

    /** Splits at {@code _}, {@code -} and before a capital that starts a word: {@code OrderItem} is order, item. */
    static List<String> split(String identifier) {
        List<String> words = new ArrayList<>();
        for (String part : identifier.split("[_-]+")) {
            for (String word : part.split("(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])")) {
                if (!word.isEmpty()) {
                    words.add(word.toLowerCase(Locale.ROOT));
                }
            }
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
