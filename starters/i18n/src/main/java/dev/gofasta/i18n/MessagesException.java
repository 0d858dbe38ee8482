package dev.gofasta.i18n;

/** A message file that cannot be used; it stops the start. */
public final class MessagesException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String action;

    /**
     * Creates an exception.
     *
     * @param place the file, with the line if there is one, as {@code locales/de.yaml:12}
     * @param problem what is wrong there, without a full stop
     * @param action what to do about it
     */
    public MessagesException(String place, String problem, String action) {
        super(place + ": " + problem + ".");
        this.action = action;
    }

    /**
     * Returns what to do about it.
     *
     * @return a sentence
     */
    public String action() {
        return action;
    }
}
