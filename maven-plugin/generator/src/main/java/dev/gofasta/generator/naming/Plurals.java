package dev.gofasta.generator.naming;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.atteo.evo.inflector.English;

/** English plurals of a name's last word, and the way back. */
final class Plurals {

    private static final List<String> WITH_ES = List.of("xes", "shes", "ches", "sses", "zzes", "tzes");

    /** Endings that take a plain s in every word; most names end so, and need not wait for the library to load. */
    private static final Pattern PLAIN =
            Pattern.compile(".*(?:[bgkpvw0-9]|[^l]d|[^o]t|[^fs]e|[eo]r|al|tion|[^aeiou]em)");

    private static final Pattern CONSONANT_Y = Pattern.compile(".*[^aeiou]y");

    private Plurals() {}

    /** Returns {@code words} with the last one in the plural. */
    static List<String> of(List<String> words) {
        List<String> plural = new ArrayList<>(words);
        int last = plural.size() - 1;
        plural.set(last, of(plural.get(last)));
        return plural;
    }

    /** Returns the plural of one lower-case word; of an uncountable one, the word itself. */
    static String of(String word) {
        if (isUncountable(word)) {
            return word;
        }
        String irregular = Irregular.PLURALS.get(word);
        if (irregular != null) {
            return irregular;
        }
        if (PLAIN.matcher(word).matches()) {
            return word + "s";
        }
        return CONSONANT_Y.matcher(word).matches()
                ? word.substring(0, word.length() - 1) + "ies"
                : English.plural(word);
    }

    /** Returns whether {@code word} stands for one and for many. */
    static boolean isUncountable(String word) {
        return Irregular.UNCOUNTABLE.contains(word);
    }

    /** Returns what {@code word} is the plural of; empty if it is a singular, or both. */
    static Optional<String> singularOf(String word) {
        if (isUncountable(word) || Irregular.SINGULAR_IN_S.contains(word)) {
            return Optional.empty();
        }
        String irregular = Irregular.SINGULARS.getOrDefault(word, Irregular.F_WORDS.get(word));
        if (irregular != null) {
            return Optional.of(irregular);
        }
        return candidate(word).filter(singular -> of(singular).equals(word));
    }

    private static Optional<String> candidate(String word) {
        if (word.endsWith("men") && !Irregular.SINGULAR_IN_MEN.contains(word)) {
            return Optional.of(word.substring(0, word.length() - 2) + "an");
        }
        if (word.length() < 3 || !word.endsWith("s") || word.endsWith("ss")) {
            return Optional.empty();
        }
        String stem = word.substring(0, word.length() - 1);
        if (word.endsWith("us") || word.endsWith("is")) {
            return Optional.of(stem).filter(Irregular.ENDS_IN_U_OR_I::contains);
        }
        return Optional.of(word.endsWith("es") && !Irregular.ENDS_IN_E.contains(stem) ? withoutEs(stem) : stem);
    }

    /** Takes the ending off a plural in -es, given without its s. */
    private static String withoutEs(String stem) {
        String shorter = stem.substring(0, stem.length() - 1);
        String plural = stem + "s";
        if (plural.endsWith("ies")) {
            return shorter.substring(0, shorter.length() - 1) + "y";
        }
        if (plural.endsWith("yses")) {
            return shorter + "is";
        }
        boolean addedEs = WITH_ES.stream().anyMatch(plural::endsWith)
                || shorter.endsWith("us")
                || shorter.endsWith("o")
                || Irregular.SINGULAR_IN_S.contains(shorter);
        return addedEs ? shorter : stem;
    }
}
