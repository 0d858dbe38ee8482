package dev.gofasta.encryption;

/** An envelope names a key that is not configured, for example one that was removed too early. */
public class UnknownKeyException extends EncryptionException {

    private static final long serialVersionUID = 1L;

    private final String keyId;

    /**
     * Creates the exception.
     *
     * @param keyId the id of the key, as the envelope has it
     */
    public UnknownKeyException(String keyId) {
        super(
                "The value was encrypted with the key '" + keyId + "', which is not among gofasta.encryption.keys.",
                null);
        this.keyId = keyId;
    }

    /**
     * The id of the key.
     *
     * @return the id, as the envelope has it
     */
    public String keyId() {
        return keyId;
    }
}
