package dev.gofasta.generator.migration;

import dev.gofasta.generator.naming.Name;
import dev.gofasta.generator.problem.Problem;
import dev.gofasta.generator.problem.ProblemCode;
import dev.gofasta.generator.problem.ProblemException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The words of a migration's name, lower case, and where each stands.
 *
 * @param given the name as given
 * @param words its words
 * @param positions where each begins in the name, counted from 1
 */
record NameWords(String given, List<String> words, List<Integer> positions) {

    static NameWords of(String given) {
        List<String> words = List.of(Name.of(given).snake().split("_"));
        List<Integer> positions = new ArrayList<>();
        String lower = given.toLowerCase(Locale.ROOT);
        int from = 0;
        for (String word : words) {
            int found = Math.max(lower.indexOf(word, from), from);
            positions.add(found + 1);
            from = Math.min(found + word.length(), given.length());
        }
        return new NameWords(given, words, positions);
    }

    int size() {
        return words.size();
    }

    /** Returns whether the words begin with {@code beginning}. */
    boolean startWith(String... beginning) {
        return size() >= beginning.length && words.subList(0, beginning.length).equals(List.of(beginning));
    }

    /** Returns the indexes of {@code word} that have at least one word on either side within the given bounds. */
    List<Integer> indexesOf(String word, int from, int to) {
        List<Integer> indexes = new ArrayList<>();
        for (int i = from + 1; i < to - 1; i++) {
            if (words.get(i).equals(word)) {
                indexes.add(i);
            }
        }
        return indexes;
    }

    /** Returns some of the words as one name in snake case. */
    String snake(int from, int to) {
        return String.join("_", words.subList(from, to));
    }

    /** Returns the refusal that points to the word at {@code index}, or behind the last one. */
    ProblemException problem(String message, int index, String hint) {
        int position = index < size() ? positions.get(index) : given.length() + 1;
        return Problem.of(
                        ProblemCode.GF_GEN_INVALID_NAME,
                        message + " (character " + position + " of '" + given + "').",
                        hint)
                .asException();
    }
}
