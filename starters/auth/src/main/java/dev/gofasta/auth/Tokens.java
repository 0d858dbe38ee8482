package dev.gofasta.auth;

import java.time.Instant;

/**
 * What a login gives.
 *
 * @param accessToken the token for requests
 * @param accessTokenExpiresAt the time from which it is refused
 * @param refreshToken the token for new tokens, good for one use
 * @param refreshTokenExpiresAt the time from which it is refused
 */
public record Tokens(
        String accessToken, Instant accessTokenExpiresAt, String refreshToken, Instant refreshTokenExpiresAt) {

    /** Leaves the tokens out, so that they do not get into logs. */
    @Override
    public String toString() {
        return "Tokens[accessTokenExpiresAt=" + accessTokenExpiresAt + "]";
    }
}
