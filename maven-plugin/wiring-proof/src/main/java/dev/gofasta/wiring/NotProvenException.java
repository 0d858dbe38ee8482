package dev.gofasta.wiring;

import org.jspecify.annotations.Nullable;

/** Says why there is no bean graph to look at. */
final class NotProvenException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    NotProvenException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }

    /** Returns what happened, with the cause of all causes. */
    String describe() {
        Throwable root = this;
        while (root.getCause() != null && root.getCause() != root) {
            root = root.getCause();
        }
        return root == this
                ? String.valueOf(getMessage())
                : getMessage() + ": " + root.getClass().getSimpleName() + ": " + root.getMessage();
    }
}
