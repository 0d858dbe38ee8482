package dev.gofasta.lint;

import dev.gofasta.lint.rule.LintRule;
import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.Collectors;

/** The rule that was probably meant. */
final class NearestRule {

    private NearestRule() {}

    /** Returns what to write instead of {@code id}. */
    static String hint(String id) {
        String all = Arrays.stream(LintRule.values()).map(LintRule::id).collect(Collectors.joining(", "));
        return Arrays.stream(LintRule.values())
                        .map(LintRule::id)
                        .min(Comparator.comparingInt(rule -> distance(id, rule)))
                        .filter(rule -> distance(id, rule) <= Math.max(2, rule.length() / 2))
                        .map(rule -> "Did you mean '" + rule + "'? ")
                        .orElse("")
                + "Rules: " + all + ".";
    }

    /** Returns how many letters have to be put in, taken out or replaced. */
    private static int distance(String one, String other) {
        int[] row = new int[other.length() + 1];
        Arrays.setAll(row, i -> i);
        for (int i = 1; i <= one.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int change = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(change, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[other.length()];
    }
}
