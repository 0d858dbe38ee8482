package dev.gofasta.auth;

/** A mistake in the set-up of this starter, which stops the start. */
public class AuthSetupException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String action;

    /**
     * Creates an exception.
     *
     * @param message what is wrong and why
     * @param action what to do
     */
    public AuthSetupException(String message, String action) {
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
