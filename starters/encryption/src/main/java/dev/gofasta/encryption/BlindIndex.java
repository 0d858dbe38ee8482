package dev.gofasta.encryption;

/**
 * Makes equal values findable without storing them: a keyed hash (HMAC-SHA-256) for a column beside the encrypted one. It
 * shows who has equal values, and nothing else. Thread-safe.
 */
public interface BlindIndex {

    /**
     * Hashes a value.
     *
     * @param value the value, in the one form in which it is searched for (case, spaces, Unicode form)
     * @param column what is searched, such as {@code patients.ssn}; equal values of two columns get different hashes
     * @return 43 characters of base64url
     */
    String of(String value, String column);
}
