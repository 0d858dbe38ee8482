package dev.gofasta.generator.naming;

import java.util.List;

/** A name in each spelling that is needed: {@code OrderItem}, {@code orderItem}, {@code order_item}, {@code order_items}. */
public final class Name {

    private final List<String> words;
    private final List<String> pluralWords;

    private Name(List<String> words) {
        this.words = words;
        this.pluralWords = Plurals.of(words);
    }

    /** Reads a name in any of its spellings; it must hold at least one letter or digit. */
    public static Name of(String identifier) {
        return new Name(Words.split(identifier));
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

    /** Returns {@code orderItems}. */
    public String camelPlural() {
        return Words.camel(pluralWords);
    }

    /** Returns {@code order_items}: the table, and the last segment of the URL. */
    public String snakePlural() {
        return Words.snake(pluralWords);
    }

    /** Returns {@code OrderItems}. */
    public String pascalPlural() {
        return Words.pascal(pluralWords);
    }

    /** Returns the column of a field with this name. */
    public String column() {
        return snake();
    }

    /** Returns the name of one where this is the name of several: {@code OrderItem} of {@code orderItems}. */
    public Name singular() {
        return Name.of(snake().replaceFirst("s$", ""));
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
        return spoken().matches("[aio](?!ne\\b).*|e(?!u).*|u(?!ni|s|t).*") ? "an" : "a";
    }

    @Override
    public String toString() {
        return pascal();
    }
}
