package dev.gofasta.generator.config;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Finds the keys that somebody probably meant: misspelt in one segment, or in another place. */
final class NearestKeys {

    private static final int MOST_EDITS = 3;
    private static final int LETTERS_PER_EDIT = 4;
    private static final int SHORTEST_START = 3;

    private final KnownProperties known;

    NearestKeys(KnownProperties known) {
        this.known = known;
    }

    /** Returns the one candidate that is nearest to {@code word}, or empty where none is near, or several are. */
    static Optional<String> word(String word, Collection<String> candidates, UnaryOperator<String> spelling) {
        int best = allowed(word);
        List<String> nearest = new ArrayList<>();
        for (String candidate : candidates) {
            int distance = distance(word, spelling.apply(candidate), best + 1);
            if (distance < best) {
                best = distance;
                nearest.clear();
            }
            if (distance == best) {
                nearest.add(candidate);
            }
        }
        if (nearest.isEmpty() && word.length() >= SHORTEST_START) {
            candidates.stream()
                    .filter(candidate -> spelling.apply(candidate).startsWith(word))
                    .forEach(nearest::add);
        }
        return nearest.stream().distinct().count() == 1 ? Optional.of(nearest.get(0)) : Optional.empty();
    }

    /** Returns the names whose environment variables are nearest to {@code variable}. */
    Optional<String> variable(String variable) {
        String word = variable.toUpperCase(Locale.ROOT);
        return word(word, known.names(), PropertyName::environment)
                .filter(name -> distance(word, PropertyName.environment(name), MOST_EDITS + 1) <= MOST_EDITS);
    }

    /** Returns the nearest names of {@code path}, all equally near; empty where none is near. */
    List<String> to(List<String> path) {
        List<String> wanted = PropertyName.canonical(path);
        int best = Integer.MAX_VALUE;
        List<String> nearest = new ArrayList<>();
        for (String name : known.names()) {
            int cost = cost(wanted, PropertyName.canonical(PropertyName.segments(name)));
            if (cost < best) {
                best = cost;
                nearest.clear();
            }
            if (cost == best && cost != Integer.MAX_VALUE) {
                nearest.add(name);
            }
        }
        return nearest;
    }

    /** What is misspelt once costs its edits; what stands in another place costs more, and then by segments. */
    private static int cost(List<String> wanted, List<String> name) {
        if (wanted.size() == name.size()) {
            int edits = misspelt(wanted, name);
            if (edits > 0) {
                return edits;
            }
        }
        return wanted.get(wanted.size() - 1).equals(name.get(name.size() - 1))
                ? misplaced(wanted, name)
                : Integer.MAX_VALUE;
    }

    /** Returns the edits of the segments that differ, each of which must be near; 0 where they are not near. */
    private static int misspelt(List<String> wanted, List<String> name) {
        int edits = 0;
        int differing = 0;
        for (int i = 0; i < wanted.size(); i++) {
            if (wanted.get(i).equals(name.get(i))) {
                continue;
            }
            int allowed = allowed(wanted.get(i));
            int distance = distance(wanted.get(i), name.get(i), allowed + 1);
            if (distance > allowed || ++differing > 2) {
                return 0;
            }
            edits += distance;
        }
        return differing == 2 && edits > MOST_EDITS ? 0 : edits;
    }

    private static int misplaced(List<String> wanted, List<String> name) {
        boolean longer = wanted.size() > name.size();
        List<String> whole = longer ? wanted : name;
        List<String> part = longer ? name : wanted;
        if (part.size() < 2 || whole.size() == part.size() || !isSubsequence(part, whole)) {
            return Integer.MAX_VALUE;
        }
        return 100 * (whole.size() - part.size());
    }

    private static boolean isSubsequence(List<String> part, List<String> whole) {
        int at = 0;
        for (String segment : whole) {
            if (at < part.size() && segment.equals(part.get(at))) {
                at++;
            }
        }
        return at == part.size();
    }

    static int allowed(String word) {
        return Math.min(MOST_EDITS, Math.max(1, word.length() / LETTERS_PER_EDIT));
    }

    /** The edits that make one word of the other: a letter more, less or another, or two swapped; at most {@code limit}. */
    static int distance(String from, String to, int limit) {
        if (Math.abs(from.length() - to.length()) >= limit) {
            return limit;
        }
        int[][] edits = new int[from.length() + 1][to.length() + 1];
        for (int i = 0; i <= from.length(); i++) {
            edits[i][0] = i;
        }
        for (int j = 0; j <= to.length(); j++) {
            edits[0][j] = j;
        }
        for (int i = 1; i <= from.length(); i++) {
            for (int j = 1; j <= to.length(); j++) {
                int same = from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1;
                int least = Math.min(edits[i - 1][j - 1] + same, Math.min(edits[i - 1][j], edits[i][j - 1]) + 1);
                boolean swapped = i > 1
                        && j > 1
                        && from.charAt(i - 1) == to.charAt(j - 2)
                        && from.charAt(i - 2) == to.charAt(j - 1);
                edits[i][j] = swapped ? Math.min(least, edits[i - 2][j - 2] + 1) : least;
            }
        }
        return Math.min(limit, edits[from.length()][to.length()]);
    }
}
