package dev.gofasta.encryption;

/**
 * An envelope was altered or cut off, or key or associated data are not those that it was made with. Which of these it is
 * stays unsaid on purpose.
 */
public class DecryptionException extends EncryptionException {

    private static final long serialVersionUID = 1L;

    /** Creates the exception; its message is always the same, and it has no cause. */
    public DecryptionException() {
        super("The value can't be decrypted.", null);
    }
}
