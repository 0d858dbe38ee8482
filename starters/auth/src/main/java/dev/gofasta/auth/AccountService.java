package dev.gofasta.auth;

import java.util.function.Supplier;

/** The flows of accounts. Call it outside of a transaction of your own. */
public interface AccountService {

    /**
     * Registers an account. The caller cannot tell whether the address was taken.
     *
     * @param email the address
     * @param password the password
     * @param creation creates the account, in one transaction with the credential
     */
    void register(String email, String password, Supplier<Account> creation);

    /**
     * Confirms an address.
     *
     * @param token the token of the link
     */
    void verifyEmail(String token);

    /**
     * Sends the link again that confirms an address. The caller cannot tell whether there is such an account.
     *
     * @param email the address
     */
    void sendVerification(String email);

    /**
     * Logs in where the address of the client is not known.
     *
     * @param email the address
     * @param password the password
     * @return new tokens
     */
    default Tokens login(String email, String password) {
        return login(email, password, "");
    }

    /**
     * Logs in.
     *
     * @param email the address
     * @param password the password
     * @param clientAddress the address of the client, as a trusted proxy tells it
     * @return new tokens
     */
    Tokens login(String email, String password, String clientAddress);

    /**
     * Changes a refresh token for new tokens. A token that was used before ends the whole login.
     *
     * @param refreshToken the token
     * @return new tokens
     */
    Tokens refresh(String refreshToken);

    /**
     * Ends one login. A token that is not known is not an error.
     *
     * @param refreshToken a token of the login
     */
    void logout(String refreshToken);

    /**
     * Ends all logins of an account.
     *
     * @param accountId the id of the account
     */
    void logoutEverywhere(String accountId);

    /**
     * Changes a password and ends all logins of the account.
     *
     * @param accountId the id of the account
     * @param current the password until now
     * @param next the new password
     */
    void changePassword(String accountId, String current, String next);

    /**
     * Sends a link that sets a new password. The caller cannot tell whether there is such an account.
     *
     * @param email the address
     */
    void requestPasswordReset(String email);

    /**
     * Sets a new password by the token of a link where the address of the client is not known.
     *
     * @param token the token of the link
     * @param next the new password
     */
    default void resetPassword(String token, String next) {
        resetPassword(token, next, "");
    }

    /**
     * Sets a new password by the token of a link, confirms the address and ends all logins of the account. The client may
     * log in at once, however many others guess.
     *
     * @param token the token of the link
     * @param next the new password
     * @param clientAddress the address of the client, as a trusted proxy tells it
     */
    void resetPassword(String token, String next, String clientAddress);

    /**
     * Sends the owner of an account that somebody else made a link that sets the first password.
     *
     * @param account the account
     */
    void invite(Account account);

    /** Deletes tokens and counters that have expired. It is called now and then by itself. */
    void purgeExpired();
}
