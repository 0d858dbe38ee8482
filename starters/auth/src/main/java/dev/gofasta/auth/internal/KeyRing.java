package dev.gofasta.auth.internal;

import dev.gofasta.auth.AuthSetupException;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The keys of this service: all verify, one signs. */
public final class KeyRing {

    private final Map<String, SigningKey> keys = new LinkedHashMap<>();

    private final @Nullable SigningKey chosen;

    public KeyRing(List<SigningKey> all, @Nullable String signerId) {
        for (SigningKey key : all) {
            if (keys.put(key.id(), key) != null) {
                throw new AuthSetupException(
                        "Two keys of gofasta.auth.keys have the id '" + key.id() + "'.", "Give each an id of its own.");
            }
        }
        this.chosen = keys.get((signerId != null) ? signerId : "");
        if (signerId != null && chosen == null) {
            throw new AuthSetupException(
                    "gofasta.auth.signing-key names '" + signerId + "', which is not the id of a key.",
                    "Name one of " + keys.keySet() + ".");
        }
        if (chosen != null && chosen.signing() == null) {
            throw cannotSign("gofasta.auth.signing-key names '" + signerId + "', which has no private part.");
        }
    }

    /** The key that is named, or else the one that became active last; of those that are so from the start, the first. */
    SigningKey signer(Instant now) {
        if (chosen != null) {
            return chosen;
        }
        return keys.values().stream()
                .filter(key -> key.signsAt(now))
                .reduce((one, other) -> other.start().isAfter(one.start()) ? other : one)
                .orElseThrow(() -> cannotSign("No key of gofasta.auth.keys can sign now."));
    }

    Collection<SigningKey> all() {
        return keys.values();
    }

    private static AuthSetupException cannotSign(String message) {
        return new AuthSetupException(message, "Set the private-key of a key that is active.");
    }

    Optional<SigningKey> find(@Nullable String id) {
        return Optional.ofNullable((id != null) ? keys.get(id) : null);
    }
}
