package dev.gofasta.auth.internal;

import dev.gofasta.auth.JwkSet;
import io.jsonwebtoken.security.Jwks;
import io.jsonwebtoken.security.PublicJwkBuilder;
import java.security.PublicKey;
import java.security.interfaces.ECPublicKey;
import java.security.interfaces.RSAPublicKey;
import java.util.LinkedHashMap;
import java.util.Map;

/** The public side of a ring of keys. A secret has none and is left out. */
public final class PublicKeys {

    private PublicKeys() {}

    public static JwkSet of(KeyRing keys) {
        return new JwkSet(keys.all().stream()
                .filter(key -> key.verifying() instanceof PublicKey)
                .map(key -> jwk(key, (PublicKey) key.verifying()))
                .toList());
    }

    private static Map<String, Object> jwk(SigningKey key, PublicKey verifying) {
        return new LinkedHashMap<>(builder(verifying)
                .id(key.id())
                .algorithm(key.algorithm())
                .publicKeyUse("sig")
                .build());
    }

    private static PublicJwkBuilder<?, ?, ?, ?, ?, ?> builder(PublicKey key) {
        if (key instanceof RSAPublicKey rsa) {
            return Jwks.builder().key(rsa);
        }
        return (key instanceof ECPublicKey curve)
                ? Jwks.builder().key(curve)
                : Jwks.builder().octetKey(key);
    }
}
