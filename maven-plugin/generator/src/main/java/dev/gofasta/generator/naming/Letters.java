package dev.gofasta.generator.naming;

import java.text.Normalizer;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/** The letters that names are made of: those that every language, database and URL reads alike. */
final class Letters {

    /** Letters that no decomposition leads back to ASCII, and those of other alphabets that look like ours. */
    private static final String FROM = "ßæœøđłþıАВЕКМНОРСТУХаеорсухіјѕΑΒΕΖΗΙΚΜΝΟΡΤΥΧο";

    private static final String[] TO = ("ss ae oe o d l th i A B E K M H O P C T Y X a e o p c y x i j s"
                    + " A B E Z H I K M N O P T Y X o")
            .split(" ");

    private Letters() {}

    /** Returns the index of the first character in {@code text} that is no ASCII letter, digit or one of {@code signs}. */
    static OptionalInt firstForeign(String text, String signs) {
        return IntStream.range(0, text.length())
                .filter(i -> !isPlain(text.charAt(i)) && signs.indexOf(text.charAt(i)) < 0)
                .findFirst();
    }

    /** Returns how a message shows the character at {@code index}: {@code 'ö' (U+00F6, LATIN SMALL LETTER O WITH DIAERESIS)}. */
    static String describe(String text, int index) {
        int character = text.codePointAt(index);
        String shown = Character.isISOControl(character) ? "" : "'" + Character.toString(character) + "' ";
        return character < 0x7f && character > 0x20
                ? shown.strip()
                : shown + "(U+%04X, %s)".formatted(character, Character.getName(character));
    }

    /** Returns {@code text} in ASCII letters where that can be guessed; what can't is left out. */
    static String plain(String text) {
        StringBuilder plain = new StringBuilder();
        Normalizer.normalize(text, Normalizer.Form.NFD).chars().forEach(character -> {
            int known = FROM.indexOf(character);
            if (known >= 0) {
                plain.append(TO[known]);
            } else if (isPlain((char) character) || character == '_') {
                plain.append((char) character);
            }
        });
        return plain.toString();
    }

    private static boolean isPlain(char character) {
        return character >= 'a' && character <= 'z'
                || character >= 'A' && character <= 'Z'
                || character >= '0' && character <= '9';
    }
}
