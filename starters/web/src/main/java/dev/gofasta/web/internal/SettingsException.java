package dev.gofasta.web.internal;

/** Settings with which the application cannot start. */
public final class SettingsException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String action;

    /** Says what is wrong and why, and what to do about it. */
    public SettingsException(String message, String action) {
        super(message);
        this.action = action;
    }

    /** Says what to do. */
    public String action() {
        return this.action;
    }
}
