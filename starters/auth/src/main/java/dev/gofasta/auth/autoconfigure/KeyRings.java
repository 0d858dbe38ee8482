package dev.gofasta.auth.autoconfigure;

import dev.gofasta.auth.AuthSetupException;
import dev.gofasta.auth.internal.KeyReader;
import dev.gofasta.auth.internal.KeyRing;
import dev.gofasta.auth.internal.SigningKey;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.jspecify.annotations.Nullable;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.core.io.Resource;

/** Makes the keys of the properties. */
final class KeyRings {

    private static final Log LOG = LogFactory.getLog(KeyRings.class);

    private KeyRings() {}

    static KeyRing of(AuthProperties properties, Environment environment) {
        String secret = properties.getSecret();
        if (!properties.getKeys().isEmpty()) {
            List<SigningKey> keys = properties.getKeys().stream()
                    .map(key -> key(key).from(key.getActiveFrom()))
                    .toList();
            return new KeyRing(keys, properties.getSigningKey());
        }
        if (secret != null && !secret.isBlank()) {
            return new KeyRing(List.of(KeyReader.secret("default", secret)), null);
        }
        if (!development(environment)) {
            throw new AuthSetupException(
                    "There is no key for access tokens. Outside of the profiles dev and test none is made up.",
                    "Set gofasta.auth.secret from the environment (make one with 'openssl rand -base64 48'),"
                            + " or list keys at gofasta.auth.keys.");
        }
        LOG.warn("No key for access tokens is set: one is made up, and all tokens end with this run");
        return new KeyRing(List.of(KeyReader.secret("random", random())), null);
    }

    static boolean development(Environment environment) {
        return environment.acceptsProfiles(Profiles.of("(dev | test) & !prod & !production"));
    }

    private static String random() {
        byte[] bytes = new byte[48];
        new SecureRandom().nextBytes(bytes);
        return Base64.getEncoder().encodeToString(bytes);
    }

    private static SigningKey key(TokenKey key) {
        if (key.getId().isBlank()) {
            throw new AuthSetupException("A key of gofasta.auth.keys has no id.", "Give it one.");
        }
        if (key.getAlgorithm() == TokenKey.Algorithm.HS256) {
            String secret = key.getSecret();
            return KeyReader.secret(key.getId(), (secret != null) ? secret : "");
        }
        String publicPem = read(key.getId(), key.getPublicKey());
        if (publicPem == null) {
            throw new AuthSetupException("The key '" + key.getId() + "' has no public key.", "Set its public-key.");
        }
        return KeyReader.pair(
                key.getId(), key.getAlgorithm().header(), read(key.getId(), key.getPrivateKey()), publicPem);
    }

    private static @Nullable String read(String id, @Nullable Resource resource) {
        try {
            return (resource != null) ? resource.getContentAsString(StandardCharsets.US_ASCII) : null;
        } catch (IOException failure) {
            throw new AuthSetupException(
                    "A file of the key '" + id + "' cannot be read: " + resource + ".", "Correct its location.");
        }
    }
}
