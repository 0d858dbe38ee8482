package dev.gofasta.encryption.internal;

import dev.gofasta.encryption.DecryptionException;
import java.util.Base64;

/** The text {@code v1.<key id>.<base64url of IV, cipher text and tag>}; each content has exactly one such text. */
record Envelope(String keyId, byte[] sealed) {

    private static final String VERSION = "v1.";

    static Envelope parse(String text) {
        int dot = text.startsWith(VERSION) ? text.indexOf('.', VERSION.length()) : -1;
        if (dot < 0) {
            throw new DecryptionException();
        }
        String keyId = text.substring(VERSION.length(), dot);
        byte[] sealed = decode(text.substring(dot + 1));
        if (!KeyRing.isId(keyId) || sealed.length < Gcm.IV_BYTES + Gcm.TAG_BYTES) {
            throw new DecryptionException();
        }
        return new Envelope(keyId, sealed);
    }

    /** Authenticated with the value; ends with a dot, which no id holds, so what follows can't be confused with it. */
    static String header(String keyId) {
        return VERSION + keyId + ".";
    }

    String text() {
        return header(keyId) + encode(sealed);
    }

    private static byte[] decode(String text) {
        try {
            byte[] bytes = Base64.getUrlDecoder().decode(text);
            if (!encode(bytes).equals(text)) {
                throw new DecryptionException();
            }
            return bytes;
        } catch (IllegalArgumentException ex) {
            throw new DecryptionException();
        }
    }

    private static String encode(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
