package dev.gofasta.auth.internal;

import java.security.Key;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A key for access tokens.
 *
 * @param id the {@code kid}
 * @param algorithm the one algorithm it is used with
 * @param signing the secret or private key, or null when it only verifies
 * @param verifying the secret or public key
 * @param activeFrom the time from which it signs, or null when it may at once
 */
public record SigningKey(
        String id,
        String algorithm,
        @Nullable Key signing,
        Key verifying,
        @Nullable Instant activeFrom) {

    public SigningKey from(@Nullable Instant time) {
        return new SigningKey(id, algorithm, signing, verifying, time);
    }

    boolean signsAt(Instant now) {
        return signing != null && !start().isAfter(now);
    }

    Instant start() {
        return (activeFrom != null) ? activeFrom : Instant.MIN;
    }

    @Override
    public String toString() {
        return "SigningKey[" + id + ", " + algorithm + "]";
    }
}
