package dev.gofasta.plugin.verify;

/** One thing that {@code verify} looks at. */
public interface Check {

    /** Returns its stable name, as {@code -Donly} takes it. */
    String id();

    /** Looks at the project. */
    CheckResult run(Inspection inspection);

    /** Returns the id of the check without whose success this one can't run, or an empty text. */
    default String needs() {
        return "";
    }

    /** Returns what must have changed since a commit for its findings to be new. */
    default Newness newness() {
        return Newness.LINE;
    }

    /** What must have changed for a finding to be new. */
    enum Newness {
        /** The line of the finding. */
        LINE,
        /** Something in its file. */
        FILE,
        /** Anything: what is wrong here may have its cause elsewhere. */
        PROJECT
    }

    /** Returns whether its answer has fallen off another check, so that giving it costs nothing. */
    default boolean isAnswered(Inspection inspection) {
        return false;
    }
}
