package dev.gofasta.generator.naming;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads tables that are written as plain text in the code: easier on the eye than a call per word. */
final class WordLists {

    private WordLists() {}

    /** Returns the words of {@code lines}, which blanks separate. */
    static Set<String> of(String... lines) {
        return stream(lines).collect(Collectors.toUnmodifiableSet());
    }

    /** Returns pairs written as {@code key:value}. */
    static Map<String, String> pairs(String... lines) {
        return stream(lines).map(pair -> pair.split(":")).collect(Collectors.toUnmodifiableMap(p -> p[0], p -> p[1]));
    }

    private static Stream<String> stream(String... lines) {
        return Arrays.stream(lines).flatMap(line -> Arrays.stream(line.split(" ")));
    }
}
