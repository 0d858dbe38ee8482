package dev.gofasta.session;

/** A session in a cookie that grew larger than what browsers keep. It is a mistake of the program. */
public class SessionTooLargeException extends SessionValueException {

    private static final long serialVersionUID = 1L;

    /**
     * Creates an exception.
     *
     * @param message what is wrong and what to do
     */
    public SessionTooLargeException(String message) {
        super(message, null);
    }
}
