package dev.gofasta.auth;

import java.net.URI;

/** Sends the mails of the account flows. It is called in a thread of its own, after the commit. */
public interface AccountMailer {

    /**
     * Asks the owner to confirm the address.
     *
     * @param account the account
     * @param link the link to send
     */
    void verification(Account account, URI link);

    /**
     * Lets the owner set a new password.
     *
     * @param account the account
     * @param link the link to send
     */
    void passwordReset(Account account, URI link);

    /**
     * Tells the owner that somebody tried to register with the address.
     *
     * @param account the account
     */
    void alreadyRegistered(Account account);

    /**
     * Tells the owner that the password has changed.
     *
     * @param account the account
     */
    void passwordChanged(Account account);

    /**
     * Lets the owner of an account that somebody else made set the first password.
     *
     * @param account the account
     * @param link the link to send
     */
    void invitation(Account account, URI link);
}
