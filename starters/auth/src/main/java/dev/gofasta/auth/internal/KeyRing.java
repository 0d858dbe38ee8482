package dev.gofasta.auth.internal;

import dev.gofasta.auth.AuthSetupException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The keys of this service: all verify, one signs. */
public final class KeyRing {

    private final Map<String, SigningKey> keys = new LinkedHashMap<>();

    private final SigningKey signer;

    public KeyRing(List<SigningKey> all, @Nullable String signerId) {
        for (SigningKey key : all) {
            if (keys.put(key.id(), key) != null) {
                throw new AuthSetupException(
                        "Two keys of gofasta.auth.keys have the id '" + key.id() + "'.", "Give each an id of its own.");
            }
        }
        String chosen = (signerId != null) ? signerId : all.get(0).id();
        SigningKey key = keys.get(chosen);
        if (key == null) {
            throw new AuthSetupException(
                    "gofasta.auth.signing-key names '" + chosen + "', which is not the id of a key.",
                    "Name one of " + keys.keySet() + ".");
        }
        this.signer = key;
    }

    SigningKey signer() {
        return signer;
    }

    Optional<SigningKey> find(@Nullable String id) {
        return Optional.ofNullable((id != null) ? keys.get(id) : null);
    }
}
