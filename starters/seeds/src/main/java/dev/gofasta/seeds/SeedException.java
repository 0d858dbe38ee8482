package dev.gofasta.seeds;

import org.jspecify.annotations.Nullable;

/** Seeds that contradict each other, cannot be read, or failed. The message names the place. */
public class SeedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String action;
    private final @Nullable String place;

    /**
     * Creates a failure at a place.
     *
     * @param problem what is wrong and where, in one or two sentences
     * @param action what to do next, in one or two sentences
     * @param place the file with the line if known, or the class; null for none
     * @param cause what it comes from, if from another failure
     */
    public SeedException(String problem, String action, @Nullable String place, @Nullable Throwable cause) {
        super(problem, cause);
        this.action = action;
        this.place = place;
    }

    /**
     * Creates a failure that has no one place.
     *
     * @param problem what is wrong, in one or two sentences
     * @param action what to do next, in one or two sentences
     */
    public SeedException(String problem, String action) {
        this(problem, action, null, null);
    }

    /** Returns what to do next. */
    public String action() {
        return action;
    }

    /** Returns the one place where it went wrong, such as {@code db/seed/010_currencies.sql:3}, or null. */
    public @Nullable String place() {
        return place;
    }
}
