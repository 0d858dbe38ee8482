package dev.gofasta.encryption.internal;

import dev.gofasta.encryption.BlindIndex;
import java.util.Base64;
import javax.crypto.SecretKey;

/** HMAC-SHA-256 with a key for each column, derived by HKDF. */
public final class HmacBlindIndex implements BlindIndex {

    private static final String INFO = "gofasta.encryption.blind-index.v1:";

    private final byte[] extracted;

    public HmacBlindIndex(SecretKey key) {
        this.extracted = Hkdf.extract(key.getEncoded());
    }

    @Override
    public String of(String value, String column) {
        byte[] key = Hkdf.expand(extracted, Texts.associated(INFO, column));
        return Base64.getUrlEncoder().withoutPadding().encodeToString(Hkdf.hmac(key, Texts.bytes(value)));
    }
}
