package dev.gofasta.encryption.internal;

import dev.gofasta.encryption.Encryptor;
import dev.gofasta.encryption.UnknownKeyException;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Arrays;
import javax.crypto.SecretKey;

/** AES-256-GCM with a random IV for each value. */
public final class AesGcmEncryptor implements Encryptor {

    private final KeyRing keys;

    private final SecureRandom random = new SecureRandom();

    public AesGcmEncryptor(KeyRing keys) {
        this.keys = keys;
    }

    @Override
    public String encrypt(String plain, String associatedData) {
        return seal(Texts.bytes(plain), associatedData);
    }

    @Override
    public String decrypt(String envelope, String associatedData) {
        return new String(open(envelope, associatedData), StandardCharsets.UTF_8);
    }

    @Override
    public byte[] encrypt(byte[] plain, String associatedData) {
        return seal(plain, associatedData).getBytes(StandardCharsets.US_ASCII);
    }

    @Override
    public byte[] decrypt(byte[] envelope, String associatedData) {
        return open(new String(envelope, StandardCharsets.ISO_8859_1), associatedData);
    }

    @Override
    public boolean needsReencryption(String envelope) {
        return !Envelope.parse(envelope).keyId().equals(keys.activeId());
    }

    @Override
    public String reencrypt(String envelope, String associatedData) {
        return seal(open(envelope, associatedData), associatedData);
    }

    private String seal(byte[] plain, String associatedData) {
        String id = keys.activeId();
        byte[] iv = new byte[Gcm.IV_BYTES];
        random.nextBytes(iv);
        byte[] associated = Texts.associated(Envelope.header(id), associatedData);
        byte[] sealed = Gcm.seal(keys.active(), iv, plain, associated);
        byte[] all = Arrays.copyOf(iv, iv.length + sealed.length);
        System.arraycopy(sealed, 0, all, iv.length, sealed.length);
        return new Envelope(id, all).text();
    }

    private byte[] open(String text, String associatedData) {
        Envelope envelope = Envelope.parse(text);
        SecretKey key = keys.find(envelope.keyId());
        if (key == null) {
            throw new UnknownKeyException(envelope.keyId());
        }
        byte[] associated = Texts.associated(Envelope.header(envelope.keyId()), associatedData);
        return Gcm.open(key, envelope.sealed(), associated);
    }
}
