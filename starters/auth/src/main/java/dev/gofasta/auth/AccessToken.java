package dev.gofasta.auth;

import java.time.Instant;

/**
 * A signed access token.
 *
 * @param value the token
 * @param expiresAt the time from which it is refused
 */
public record AccessToken(String value, Instant expiresAt) {

    /** Leaves the token out, so that it does not get into logs. */
    @Override
    public String toString() {
        return "AccessToken[expiresAt=" + expiresAt + "]";
    }
}
