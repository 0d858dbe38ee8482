package dev.gofasta.auth.internal;

import java.security.Key;
import org.jspecify.annotations.Nullable;

/**
 * A key for access tokens.
 *
 * @param id the {@code kid}
 * @param algorithm the one algorithm it is used with
 * @param signing the secret or private key, or null when it only verifies
 * @param verifying the secret or public key
 */
public record SigningKey(
        String id, String algorithm, @Nullable Key signing, Key verifying) {

    @Override
    public String toString() {
        return "SigningKey[" + id + ", " + algorithm + "]";
    }
}
