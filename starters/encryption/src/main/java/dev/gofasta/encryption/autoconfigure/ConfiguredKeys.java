package dev.gofasta.encryption.autoconfigure;

import dev.gofasta.encryption.internal.DevelopmentKey;
import dev.gofasta.encryption.internal.KeyException;
import dev.gofasta.encryption.internal.KeyRing;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.core.env.Environment;

/** Takes the keys from the properties, or the known one for development. */
final class ConfiguredKeys {

    private static final String MAKE_ONE = """
            Make a key by: openssl rand -base64 32
            Then set GOFASTA_ENCRYPTION_KEYS_0_ID (such as 2026-01) and GOFASTA_ENCRYPTION_KEYS_0_SECRET, and keep a \
            copy of the key: without it the data is lost.
            For development activate the profile 'dev' or 'test', which uses a key that everyone knows.""";

    private ConfiguredKeys() {}

    static KeyRing read(EncryptionProperties properties, Environment environment) {
        boolean development = DevelopmentKey.allowed(environment);
        Map<String, String> secrets = new LinkedHashMap<>();
        for (EncryptionProperties.Key key : properties.getKeys()) {
            if (!development && DevelopmentKey.is(key.getId(), key.getSecret())) {
                throw new KeyException(
                        "The development key is among gofasta.encryption.keys, and the profile is not 'dev' or 'test'.",
                        MAKE_ONE);
            }
            if (secrets.put(key.getId(), key.getSecret()) != null) {
                throw new KeyException(
                        "Two keys of gofasta.encryption.keys have the same id.", "Give each key an id of its own.");
            }
        }
        if (secrets.isEmpty() && !development) {
            throw new KeyException("There is no key for encryption: gofasta.encryption.keys is empty.", MAKE_ONE);
        }
        if (secrets.isEmpty()) {
            secrets.put(DevelopmentKey.ID, DevelopmentKey.SECRET);
        }
        return new KeyRing(secrets, properties.getActiveKey());
    }
}
