package dev.gofasta.encryption;

/**
 * Encrypts single values. What comes out is a text {@code v1.<key id>.<base64url>} that only opens with the same
 * associated data. Thread-safe.
 */
public interface Encryptor {

    /**
     * Encrypts a text; twice the same text gives two different results.
     *
     * @param plain the text, may be empty
     * @param associatedData what the value belongs to, such as {@code patients.ssn:42}; it is not hidden and not stored
     * @return the envelope
     * @throws IllegalArgumentException when there is no associated data, or a text holds half of a surrogate pair
     */
    String encrypt(String plain, String associatedData);

    /**
     * Opens an envelope of {@link #encrypt(String, String)}.
     *
     * @param envelope the envelope
     * @param associatedData the same as when it was encrypted
     * @return the text
     * @throws DecryptionException when it was altered, cut off, or belongs elsewhere
     * @throws UnknownKeyException when its key is not configured
     */
    String decrypt(String envelope, String associatedData);

    /**
     * Encrypts bytes.
     *
     * @param plain the bytes
     * @param associatedData what the value belongs to
     * @return the same envelope as for a text, in ASCII
     */
    byte[] encrypt(byte[] plain, String associatedData);

    /**
     * Opens an envelope of {@link #encrypt(byte[], String)}.
     *
     * @param envelope the envelope in ASCII
     * @param associatedData the same as when it was encrypted
     * @return the bytes
     * @throws DecryptionException when it was altered, cut off, or belongs elsewhere
     * @throws UnknownKeyException when its key is not configured
     */
    byte[] decrypt(byte[] envelope, String associatedData);

    /**
     * Whether an envelope was made with another key than the active one. It is not opened.
     *
     * @param envelope the envelope
     * @return true when {@link #reencrypt} would change its key
     * @throws DecryptionException when it is no envelope
     */
    boolean needsReencryption(String envelope);

    /**
     * Encrypts the content of an envelope anew, with the active key.
     *
     * @param envelope the envelope
     * @param associatedData the same as when it was encrypted; it stays
     * @return a new envelope
     * @throws DecryptionException when it was altered, cut off, or belongs elsewhere
     * @throws UnknownKeyException when its key is not configured
     */
    String reencrypt(String envelope, String associatedData);
}
