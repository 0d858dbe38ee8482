package dev.gofasta.session.internal;

import dev.gofasta.session.SessionSetupException;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The keys of sessions in cookies by their ids, of which one seals. */
public final class KeyRing {

    private static final Pattern ID = Pattern.compile("[A-Za-z0-9_-]{1,32}");

    private final Map<String, byte[]> keys = new LinkedHashMap<>();

    private final String activeId;

    /** Reads secrets in base64 by their ids, at least one; without an active id the first one seals. */
    public KeyRing(Map<String, String> secrets, @Nullable String activeId) {
        secrets.forEach((id, secret) -> keys.put(id, key(id, secret)));
        this.activeId = (activeId != null) ? activeId : keys.keySet().iterator().next();
        if (!keys.containsKey(this.activeId)) {
            throw new SessionSetupException(
                    "gofasta.session.active-key names the key '" + this.activeId + "', which does not exist.",
                    "Name one of " + keys.keySet() + ", or add the key to gofasta.session.keys.");
        }
    }

    String activeId() {
        return activeId;
    }

    byte[] active() {
        return Objects.requireNonNull(keys.get(activeId));
    }

    byte @Nullable [] find(String id) {
        return keys.get(id);
    }

    private static byte[] key(String id, String secret) {
        if (!ID.matcher(id).matches()) {
            throw new SessionSetupException(
                    "A key of gofasta.session.keys has no valid id.",
                    "Give it an id of 1 to 32 letters, digits, dashes and underscores.");
        }
        byte[] bytes = decode(secret);
        if (bytes.length != 32) {
            throw new SessionSetupException(
                    "The secret of the key '" + id + "' in gofasta.session.keys is not base64 of exactly 32 bytes.",
                    "Make one by: openssl rand -base64 32");
        }
        return bytes;
    }

    private static byte[] decode(String secret) {
        try {
            return Base64.getDecoder().decode(secret.strip());
        } catch (IllegalArgumentException ex) {
            return new byte[0];
        }
    }
}
