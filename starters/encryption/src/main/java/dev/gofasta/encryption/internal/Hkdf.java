package dev.gofasta.encryption.internal;

import java.security.GeneralSecurityException;
import java.util.Arrays;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** HKDF-SHA-256 of RFC 5869 without salt, for one block of 32 bytes. */
final class Hkdf {

    private Hkdf() {}

    static byte[] extract(byte[] secret) {
        return hmac(new byte[32], secret);
    }

    static byte[] expand(byte[] extracted, byte[] info) {
        byte[] block = Arrays.copyOf(info, info.length + 1);
        block[info.length] = 1;
        return hmac(extracted, block);
    }

    static byte[] hmac(byte[] key, byte[] message) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return mac.doFinal(message);
        } catch (GeneralSecurityException ex) {
            throw new IllegalStateException("HMAC-SHA-256 does not work in this Java.", ex);
        }
    }
}
