package dev.gofasta.auth.internal;

import java.security.GeneralSecurityException;
import java.security.Key;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.util.Base64;

/** Keys of the tests. */
final class TestKeys {

    private TestKeys() {}

    static KeyPair pair(String family) throws GeneralSecurityException {
        KeyPairGenerator generator = KeyPairGenerator.getInstance(family);
        if (family.equals("EC")) {
            generator.initialize(256);
        }
        if (family.equals("RSA")) {
            generator.initialize(3072);
        }
        return generator.generateKeyPair();
    }

    static SigningKey signing(String id, KeyPair pair, String algorithm) {
        return KeyReader.pair(
                id, algorithm, pem("PRIVATE KEY", pair.getPrivate()), pem("PUBLIC KEY", pair.getPublic()));
    }

    static String pem(String name, Key key) {
        return "-----BEGIN " + name + "-----\n" + Base64.getMimeEncoder().encodeToString(key.getEncoded())
                + "\n-----END " + name + "-----\n";
    }
}
