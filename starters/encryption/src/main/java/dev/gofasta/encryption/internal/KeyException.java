package dev.gofasta.encryption.internal;

/** The keys are configured in a way that can't work; holds no secret. */
public class KeyException extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    private final String action;

    public KeyException(String message, String action) {
        super(message);
        this.action = action;
    }

    public String action() {
        return action;
    }
}
