package dev.gofasta.session;

/** A mistake in the set-up of sessions, which stops the start; holds no secret. */
public class SessionSetupException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String action;

    /**
     * Creates an exception.
     *
     * @param message what is wrong and why
     * @param action what to do
     */
    public SessionSetupException(String message, String action) {
        super(message);
        this.action = action;
    }

    /**
     * What to do.
     *
     * @return a sentence
     */
    public String action() {
        return action;
    }
}
