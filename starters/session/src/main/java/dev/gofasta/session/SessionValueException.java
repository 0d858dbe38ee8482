package dev.gofasta.session;

import org.jspecify.annotations.Nullable;

/** A value that a session cannot hold, or that it can no longer read. It is a mistake of the program. */
public class SessionValueException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /**
     * Creates an exception.
     *
     * @param message what is wrong and what to do
     * @param cause the cause, or null
     */
    public SessionValueException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
