package dev.gofasta.plugin.testing;

import dev.gofasta.generator.reference.Impact.AffectedTest;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The data of {@code test}.
 *
 * @param mode how the tests were chosen
 * @param since the revision that was compared with, or null
 * @param selected the classes of tests that were chosen, sorted by path, each with its reason; none where all are run
 * @param total how many classes of tests there are
 * @param reason why nothing was run, or null
 * @param results what came of it, or null where nothing was run
 * @param flaky the tests that failed first and passed when they were run again, or null without one
 */
public record Tests(
        Mode mode,
        @Nullable String since,
        List<AffectedTest> selected,
        int total,
        @Nullable String reason,
        @Nullable Results results,
        @Nullable List<String> flaky) {

    /** How tests are chosen. */
    public enum Mode {
        ALL,
        AFFECTED,
        NAME
    }

    /** How many tests ended how; a skipped one is disabled, and has not passed. */
    public record Results(int run, int passed, int failed, int skipped, long durationMs) {}

    static Tests of(TestSelection selection, @Nullable String reason) {
        return new Tests(selection.mode(), selection.since(), selection.tests(), selection.total(), reason, null, null);
    }

    /** Returns these with what came of {@code run}. */
    Tests after(TestRun run) {
        int failed = run.reports().failures().size();
        int ran = run.reports().total() - run.reports().skipped();
        Results results = new Results(
                ran,
                Math.max(0, ran - failed),
                failed,
                run.reports().skipped(),
                run.maven().took().toMillis());
        List<String> unsteady = run.reports().flaky();
        return new Tests(mode, since, selected, total, reason, results, unsteady.isEmpty() ? null : unsteady);
    }

    /** Returns these with a part of the tests that were chosen. */
    public Tests withSelected(List<AffectedTest> part) {
        return new Tests(mode, since, part, total, reason, results, flaky);
    }

    /** Returns how many classes of tests were chosen, and out of how many. */
    public String share() {
        int chosen = mode == Mode.ALL ? total : selected.size();
        return String.format(Locale.ROOT, "%d of %d %s of tests", chosen, total, total == 1 ? "class" : "classes");
    }
}
