package dev.gofasta.test.internal.table;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** The name that somebody may have meant. */
public final class NearestName {

    private NearestName() {}

    /** The candidate that differs least, when it does not differ by more than about a third; upper and lower case are equal. */
    public static Optional<String> of(String name, Collection<String> candidates) {
        String wanted = name.toLowerCase(Locale.ROOT);
        return candidates.stream()
                .min(Comparator.comparingInt(candidate -> distance(wanted, candidate.toLowerCase(Locale.ROOT))))
                .filter(candidate -> distance(wanted, candidate.toLowerCase(Locale.ROOT)) <= limit(name.length()));
    }

    /** Two letters in the wrong order count as two. */
    private static int limit(int length) {
        return length < 4 ? 1 : Math.max(2, length / 3);
    }

    /** A question to append to a message, or nothing. */
    public static String hint(String name, Collection<String> candidates) {
        return of(name, candidates)
                .map(nearest -> " Did you mean '" + nearest + "'?")
                .orElseGet(() -> candidates.isEmpty() ? "" : " There are: " + String.join(", ", candidates) + ".");
    }

    /** How many letters must be changed, added or removed. */
    private static int distance(String one, String other) {
        int[] row = new int[other.length() + 1];
        for (int j = 0; j < row.length; j++) {
            row[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                int replaced = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(replaced, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[other.length()];
    }
}
