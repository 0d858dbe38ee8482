package dev.gofasta.devservices.internal;

import org.jspecify.annotations.Nullable;

/** A development service that cannot start, with what to do about it. */
public class DevServicesException extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    private final String problem;
    private final String action;

    public DevServicesException(String problem, String action) {
        this(problem, action, null);
    }

    public DevServicesException(String problem, String action, @Nullable Throwable cause) {
        super(problem + " " + action, cause);
        this.problem = problem;
        this.action = action;
    }

    /** What is wrong and why. */
    public String problem() {
        return problem;
    }

    /** What to do next. */
    public String action() {
        return action;
    }
}
