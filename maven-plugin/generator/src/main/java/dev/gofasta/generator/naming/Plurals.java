package dev.gofasta.generator.naming;

import java.util.ArrayList;
import java.util.List;

/** The regular English plural of a name's last word. */
final class Plurals {

    private Plurals() {}

    static List<String> of(List<String> words) {
        List<String> plural = new ArrayList<>(words);
        int last = plural.size() - 1;
        plural.set(last, of(plural.get(last)));
        return plural;
    }

    private static String of(String word) {
        if (word.matches(".*(s|x|z|ch|sh)")) {
            return word + "es";
        }
        if (word.matches(".*[^aeiou]y")) {
            return word.substring(0, word.length() - 1) + "ies";
        }
        return word + "s";
    }
}
