package dev.gofasta.seeds;

import org.jspecify.annotations.Nullable;

/** Seeds that contradict each other, cannot be read, or failed. The message names the place. */
public class SeedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String action;

    /**
     * Creates a failure of seeds.
     *
     * @param problem what is wrong and where, in one or two sentences
     * @param action what to do next, in one or two sentences
     * @param cause what it comes from, if from another failure
     */
    public SeedException(String problem, String action, @Nullable Throwable cause) {
        super(problem, cause);
        this.action = action;
    }

    /**
     * Creates a failure that no other one caused.
     *
     * @param problem what is wrong and where, in one or two sentences
     * @param action what to do next, in one or two sentences
     */
    public SeedException(String problem, String action) {
        this(problem, action, null);
    }

    /** Returns what to do next. */
    public String action() {
        return action;
    }
}
