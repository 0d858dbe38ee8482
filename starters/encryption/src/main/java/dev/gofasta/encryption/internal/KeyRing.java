package dev.gofasta.encryption.internal;

import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/** The keys by their ids, of which one encrypts. */
public final class KeyRing {

    private static final Pattern ID = Pattern.compile("[A-Za-z0-9_-]{1,64}");

    private static final String PROPERTY = "gofasta.encryption.keys";

    private final Map<String, SecretKey> keys = new LinkedHashMap<>();

    private final String activeId;

    /** Reads secrets in base64 by their ids; without an active id the first one is active. */
    public KeyRing(Map<String, String> secrets, @Nullable String activeId) {
        secrets.forEach((id, secret) -> keys.put(id, key(id, secret)));
        this.activeId = (activeId != null) ? activeId : keys.keySet().iterator().next();
        if (!keys.containsKey(this.activeId)) {
            throw new KeyException(
                    "gofasta.encryption.active-key names the key '" + this.activeId + "', which does not exist.",
                    "Name one of " + keys.keySet() + ", or add the key to " + PROPERTY + ".");
        }
    }

    String activeId() {
        return activeId;
    }

    SecretKey active() {
        return Objects.requireNonNull(keys.get(activeId));
    }

    @Nullable
    SecretKey find(String id) {
        return keys.get(id);
    }

    /** The key that others are derived from: the only one, or the one that is named. */
    public SecretKey forIndex(@Nullable String id) {
        SecretKey key = (id != null) ? keys.get(id) : (keys.size() == 1) ? active() : null;
        if (key == null) {
            throw new KeyException(
                    (id != null)
                            ? "gofasta.encryption.index-key names the key '" + id + "', which does not exist."
                            : "There are several keys, and gofasta.encryption.index-key does not say which one is for BlindIndex.",
                    "Set gofasta.encryption.index-key to the key that stored hashes were made with, one of "
                            + keys.keySet() + ".");
        }
        return key;
    }

    static boolean isId(String id) {
        return ID.matcher(id).matches();
    }

    private static SecretKey key(String id, String secret) {
        if (!isId(id)) {
            throw new KeyException(
                    "A key of " + PROPERTY + " has no valid id.",
                    "Give it an id of 1 to 64 letters, digits, dashes and underscores.");
        }
        byte[] bytes = decode(secret);
        if (bytes.length != 32) {
            throw new KeyException(
                    "The secret of the key '" + id + "' in " + PROPERTY + " is not base64 of exactly 32 bytes.",
                    "Make one by: openssl rand -base64 32");
        }
        return new SecretKeySpec(bytes, "AES");
    }

    private static byte[] decode(String secret) {
        try {
            return Base64.getDecoder().decode(secret.strip());
        } catch (IllegalArgumentException ex) {
            return new byte[0];
        }
    }
}
