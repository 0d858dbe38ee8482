package dev.gofasta.plugin.compile;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Finds the one name that a misspelt one stands for: near, and nearer than all others. */
final class ClearlyMeant {

    private static final int LETTERS_FOR_ONE_SLIP = 3;
    private static final int MOST_SLIPS = 2;

    private ClearlyMeant() {}

    static Optional<String> by(String word, Collection<String> candidates) {
        int most = Math.min(MOST_SLIPS, word.length() / LETTERS_FOR_ONE_SLIP);
        for (int slips = 0; slips <= most; slips++) {
            int allowed = slips;
            List<String> near = candidates.stream()
                    .distinct()
                    .filter(candidate -> !candidate.equals(word))
                    .filter(candidate ->
                            allowed == 0 ? candidate.equalsIgnoreCase(word) : slips(word, candidate) <= allowed)
                    .toList();
            if (!near.isEmpty()) {
                return near.size() == 1 ? Optional.of(near.get(0)) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** Counts insertions, deletions, substitutions, and neighbours that changed places. */
    private static int slips(String from, String to) {
        int[][] rows = new int[from.length() + 1][to.length() + 1];
        for (int i = 0; i <= from.length(); i++) {
            for (int j = 0; j <= to.length(); j++) {
                rows[i][j] = i == 0 || j == 0 ? i + j : best(rows, i, j, from, to);
            }
        }
        return rows[from.length()][to.length()];
    }

    private static int best(int[][] rows, int i, int j, String from, String to) {
        boolean same = from.charAt(i - 1) == to.charAt(j - 1);
        int least = Math.min(rows[i - 1][j - 1] + (same ? 0 : 1), Math.min(rows[i - 1][j], rows[i][j - 1]) + 1);
        boolean swapped =
                i > 1 && j > 1 && from.charAt(i - 1) == to.charAt(j - 2) && from.charAt(i - 2) == to.charAt(j - 1);
        return swapped ? Math.min(least, rows[i - 2][j - 2] + 1) : least;
    }
}
