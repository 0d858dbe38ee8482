package dev.gofasta.config;

import java.util.Optional;

/** Judges secrets that do not come from properties, a key read from a vault for instance, as those at the start are. */
public interface SecretPolicy {

    /**
     * Says why a secret is too weak for production.
     *
     * @param kind what it is for
     * @param value the secret
     * @return half a sentence that never holds the value, such as "has 8 bytes, at least 32 are needed"; empty when
     *     the secret is strong enough
     */
    Optional<String> weakness(SecretKind kind, String value);
}
