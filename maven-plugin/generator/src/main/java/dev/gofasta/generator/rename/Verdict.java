package dev.gofasta.generator.rename;

/**
 * What becomes of a use.
 *
 * @param kind what is done
 * @param name the new name, empty where nothing is
 */
record Verdict(Kind kind, String name) {

    static final Verdict KEEP = new Verdict(Kind.KEEP, "");
    static final Verdict UNSURE = new Verdict(Kind.UNSURE, "");

    /** What is done. */
    enum Kind {
        RENAME,
        KEEP,
        UNSURE
    }

    static Verdict rename(String name) {
        return new Verdict(Kind.RENAME, name);
    }
}
