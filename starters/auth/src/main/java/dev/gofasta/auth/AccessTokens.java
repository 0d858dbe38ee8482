package dev.gofasta.auth;

/** Issues access tokens. */
@FunctionalInterface
public interface AccessTokens {

    /**
     * Issues a token.
     *
     * @param account the account that it speaks for
     * @return the token
     */
    AccessToken issue(Account account);
}
