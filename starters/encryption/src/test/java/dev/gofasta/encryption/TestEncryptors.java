package dev.gofasta.encryption;

import dev.gofasta.encryption.internal.AesGcmEncryptor;
import dev.gofasta.encryption.internal.KeyRing;
import java.util.Map;

final class TestEncryptors {

    private TestEncryptors() {}

    static Encryptor of(String active, String other) {
        return new AesGcmEncryptor(new KeyRing(
                Map.of(
                        active, "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=",
                        other, "AQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA="),
                active));
    }
}
