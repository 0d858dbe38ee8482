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

    /** Returns whether its answer has fallen off another check, so that giving it costs nothing. */
    default boolean isAnswered(Inspection inspection) {
        return false;
    }
}
