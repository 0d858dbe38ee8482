package dev.gofasta.auth;

import java.util.Optional;

/** The users of the application, which implements this as a bean. Accounts that may not log in are not found. */
public interface Accounts {

    /**
     * Finds an account by its id.
     *
     * @param id the id
     * @return the account, empty when there is none that may log in
     */
    Optional<Account> findById(String id);

    /**
     * Finds an account by its address.
     *
     * @param email the address, without space around it and in lower case
     * @return the account, empty when there is none that may log in
     */
    Optional<Account> findByEmail(String email);
}
