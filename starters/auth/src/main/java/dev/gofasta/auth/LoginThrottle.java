package dev.gofasta.auth;

/** Slows the guessing of passwords down. */
public interface LoginThrottle {

    /**
     * Counts an attempt before the password is looked at.
     *
     * @param email the address, which need not belong to an account
     * @param clientAddress the address of the client
     * @throws RetryLaterException when it is too early for another attempt
     */
    void attempt(String email, String clientAddress);

    /**
     * Takes note that the password was right, or that a link from a mail was used.
     *
     * @param email the address
     * @param clientAddress the address of the client
     */
    void succeeded(String email, String clientAddress);
}
