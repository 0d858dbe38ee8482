package dev.gofasta.it.mutants;

/**
 * What became of a mutant.
 *
 * @param outcome what happened
 * @param test the first test that failed, empty where none did
 */
record Verdict(Outcome outcome, String test) {

    enum Outcome {
        CAUGHT,
        SURVIVED,
        /** The compiler refused it: no mutant that could have lived. */
        REFUSED
    }

    static final Verdict SURVIVED = new Verdict(Outcome.SURVIVED, "");
    static final Verdict REFUSED = new Verdict(Outcome.REFUSED, "");

    static Verdict caughtBy(String test) {
        return new Verdict(Outcome.CAUGHT, test);
    }

    @Override
    public String toString() {
        return outcome + (test.isEmpty() ? "" : " by " + test);
    }
}
