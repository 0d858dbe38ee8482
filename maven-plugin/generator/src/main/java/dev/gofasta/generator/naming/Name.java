package dev.gofasta.generator.naming;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A name in each spelling that is needed: {@code OrderItem}, {@code orderItem}, {@code order_item}, {@code order_items}.
 * Initials are words like others: {@code APIKey} is {@code ApiKey} in Java and {@code api_key} in SQL.
 */
public final class Name {

    private static final String AN = "(?:[aio](?!ne\\b)|e(?!u)|u(?!ni|s|t|rl|ri|uid|i\\b)|hour|hono|honest|heir"
            + "|(?:sms|mms|html|http|https|xml|mp3|rss|nfc|sku|ssl|ssh|sql|lms|sla|svg|xls)\\b).*";

    private final List<String> words;
    private final List<String> pluralWords;
    private final List<String> collectionWords;

    private Name(List<String> words) {
        this.words = words;
        this.pluralWords = Plurals.of(words);
        this.collectionWords = collection(words, pluralWords);
    }

    /** Reads a name in any of its spellings; it must hold at least one letter or digit. */
    public static Name of(String identifier) {
        return new Name(Words.split(identifier));
    }

    /** One and many must differ in code, and many must not be a keyword: the throw, the throws. */
    private static List<String> collection(List<String> one, List<String> many) {
        String plural = Words.camel(many);
        return one.equals(many) || ReservedWords.isJavaKeyword(plural) ? List.of(plural, "list") : many;
    }

    /** Returns {@code OrderItem}. */
    public String pascal() {
        return Words.pascal(words);
    }

    /** Returns {@code orderItem}. */
    public String camel() {
        return Words.camel(words);
    }

    /** Returns {@code order_item}. */
    public String snake() {
        return Words.snake(words);
    }

    /** Returns {@code order_item}, or {@code order_value} where a database reserves the word: always a usable column. */
    public String column() {
        return SqlWords.reservedBy(snake()).isEmpty() ? snake() : snake() + "_value";
    }

    /** Returns {@code orderItems}; of what can't be counted {@code newsList}, so that it always differs from the singular. */
    public String camelPlural() {
        return Words.camel(collectionWords);
    }

    /** Returns {@code OrderItems}; of what can't be counted {@code NewsList}. */
    public String pascalPlural() {
        return Words.capitalize(camelPlural());
    }

    /** Returns {@code order_items}: the table, and the last segment of the URL. */
    public String snakePlural() {
        return Words.snake(pluralWords);
    }

    /** Returns the name of one where this is the name of several: {@code tag} of {@code tags}. */
    public Name singular() {
        List<String> one = new ArrayList<>(words);
        int last = one.size() - 1;
        one.set(last, Plurals.singularOf(one.get(last)).orElse(one.get(last)));
        return new Name(one);
    }

    /** Returns {@code order item}, as it stands in a sentence. */
    public String spoken() {
        return String.join(" ", words);
    }

    /** Returns {@code order items}, as it stands in a sentence. */
    public String spokenPlural() {
        return String.join(" ", pluralWords);
    }

    /** Returns {@code an} before a vowel's sound and {@code a} before others: an order, a user. */
    public String article() {
        return spoken().matches(AN) ? "an" : "a";
    }

    /** Returns the words, lower case. */
    List<String> words() {
        return words;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Name name && name.words.equals(words);
    }

    @Override
    public int hashCode() {
        return words.hashCode();
    }

    @Override
    public String toString() {
        return pascal();
    }
}
