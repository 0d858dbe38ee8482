package dev.gofasta.auth;

import org.jspecify.annotations.Nullable;

/** Decides which new passwords are good enough. */
@FunctionalInterface
public interface PasswordRules {

    /**
     * Checks a new password.
     *
     * @param password the password, normalised (NFKC)
     * @param email the address of the account, or null when it is not known
     * @throws dev.gofasta.core.ApplicationException when the password is refused
     */
    void check(String password, @Nullable String email);
}
