package dev.gofasta.wiring;

import java.util.List;

/**
 * What Spring would inject.
 *
 * @param outcome whether it could
 * @param beans the beans that it would inject, or could not choose between
 * @param deferred whether they are fetched on first use only, so that they may need each other
 */
record Resolution(Outcome outcome, List<String> beans, boolean deferred) {

    enum Outcome {
        RESOLVED,
        MISSING,
        AMBIGUOUS
    }

    static final Resolution NOTHING = resolved(List.of());
    static final Resolution MISSING = new Resolution(Outcome.MISSING, List.of(), false);

    static Resolution resolved(List<String> beans) {
        return new Resolution(Outcome.RESOLVED, List.copyOf(beans), false);
    }

    static Resolution ambiguous(List<String> beans) {
        return new Resolution(Outcome.AMBIGUOUS, List.copyOf(beans), false);
    }

    Resolution later() {
        return new Resolution(outcome, beans, true);
    }
}
