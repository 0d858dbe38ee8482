package dev.gofasta.encryption.internal;

import dev.gofasta.encryption.DecryptionException;
import java.security.GeneralSecurityException;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;

/** AES-GCM of the JDK with an IV of 96 bits and a tag of 128 bits. */
final class Gcm {

    static final int IV_BYTES = 12;

    static final int TAG_BYTES = 16;

    private Gcm() {}

    /** Gives the cipher text, then the tag. */
    static byte[] seal(SecretKey key, byte[] iv, byte[] plain, byte[] associatedData) {
        try {
            return cipher(Cipher.ENCRYPT_MODE, key, iv, 0, associatedData).doFinal(plain);
        } catch (GeneralSecurityException ex) {
            throw new IllegalStateException("AES-GCM does not work in this Java.", ex);
        }
    }

    /** Takes the IV, the cipher text and the tag in one array of at least 28 bytes. */
    static byte[] open(SecretKey key, byte[] sealed, byte[] associatedData) {
        try {
            return cipher(Cipher.DECRYPT_MODE, key, sealed, 0, associatedData)
                    .doFinal(sealed, IV_BYTES, sealed.length - IV_BYTES);
        } catch (AEADBadTagException ex) {
            throw new DecryptionException();
        } catch (GeneralSecurityException ex) {
            throw new IllegalStateException("AES-GCM does not work in this Java.", ex);
        }
    }

    private static Cipher cipher(int mode, SecretKey key, byte[] iv, int offset, byte[] associatedData)
            throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, key, new GCMParameterSpec(TAG_BYTES * 8, iv, offset, IV_BYTES));
        cipher.updateAAD(associatedData);
        return cipher;
    }
}
