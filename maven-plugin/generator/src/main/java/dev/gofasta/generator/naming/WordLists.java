package dev.gofasta.generator.naming;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** Reads tables that are written as plain text in the code: easier on the eye than a call per word. */
final class WordLists {

    private WordLists() {}

    /** Returns the words of {@code lines}, which blanks separate. */
    static Set<String> of(String... lines) {
        return Set.of(String.join(" ", lines).split(" "));
    }

    /** Returns pairs written as {@code key:value}. */
    static Map<String, String> pairs(String... lines) {
        Map<String, String> pairs = new HashMap<>();
        for (String pair : String.join(" ", lines).split(" ")) {
            int colon = pair.indexOf(':');
            pairs.put(pair.substring(0, colon), pair.substring(colon + 1));
        }
        return Map.copyOf(pairs);
    }
}
