package dev.gofasta.encryption;

import org.jspecify.annotations.Nullable;

/** An envelope can't be opened. To callers this is a fault of the service; the message holds no secrets. */
public abstract class EncryptionException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    EncryptionException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
