package dev.gofasta.session.internal;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/**
 * Seals bytes as {@code <key id>.<base64url of salt, IV, cipher text and tag>} by AES-256-GCM. Each value has a key of its
 * own, made from the salt, so that no number of requests wears the configured key out.
 */
final class CookieSeal {

    private static final String PURPOSE = "gofasta.session.v1.";

    private static final int SALT = 16;

    private static final int IV = 12;

    private static final int TAG = 16;

    private final KeyRing keys;

    private final SecureRandom random = new SecureRandom();

    CookieSeal(KeyRing keys) {
        this.keys = keys;
    }

    /** How long the value is for so many bytes. */
    int length(int plain) {
        return keys.activeId().length() + 1 + ((SALT + IV + plain + TAG) * 4 + 2) / 3;
    }

    String seal(byte[] plain) {
        byte[] head = new byte[SALT + IV];
        random.nextBytes(head);
        try {
            byte[] sealed = cipher(Cipher.ENCRYPT_MODE, keys.active(), keys.activeId(), head)
                    .doFinal(plain);
            byte[] all = Arrays.copyOf(head, head.length + sealed.length);
            System.arraycopy(sealed, 0, all, head.length, sealed.length);
            return keys.activeId() + "."
                    + Base64.getUrlEncoder().withoutPadding().encodeToString(all);
        } catch (GeneralSecurityException ex) {
            throw new IllegalStateException("AES-GCM does not work in this Java.", ex);
        }
    }

    /** Gives null for whatever was not sealed by one of the keys. */
    byte @Nullable [] open(String value) {
        int dot = value.indexOf('.');
        byte[] key = (dot > 0) ? keys.find(value.substring(0, dot)) : null;
        if (key == null) {
            return null;
        }
        try {
            byte[] all = Base64.getUrlDecoder().decode(value.substring(dot + 1));
            if (all.length < SALT + IV + TAG) {
                return null;
            }
            return cipher(Cipher.DECRYPT_MODE, key, value.substring(0, dot), all)
                    .doFinal(all, SALT + IV, all.length - SALT - IV);
        } catch (GeneralSecurityException | IllegalArgumentException ex) {
            return null;
        }
    }

    private static Cipher cipher(int mode, byte[] key, String id, byte[] head) throws GeneralSecurityException {
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(key, "HmacSHA256"));
        byte[] purpose = (PURPOSE + id).getBytes(StandardCharsets.US_ASCII);
        mac.update(purpose);
        mac.update(head, 0, SALT);
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        SecretKeySpec own = new SecretKeySpec(mac.doFinal(), "AES");
        cipher.init(mode, own, new GCMParameterSpec(TAG * 8, head, SALT, IV));
        cipher.updateAAD(purpose);
        return cipher;
    }
}
