package dev.gofasta.session.autoconfigure;

import dev.gofasta.session.SessionSetupException;
import dev.gofasta.session.internal.KeyRing;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.core.env.Environment;

/** Takes the keys from the properties; in development, without any, one that lives as long as the process. */
final class ConfiguredKeys {

    private ConfiguredKeys() {}

    static KeyRing read(SessionProperties properties, Environment environment) {
        Map<String, String> secrets = new LinkedHashMap<>();
        for (SessionKey key : properties.getKeys()) {
            if (secrets.put(key.getId(), key.getSecret()) != null) {
                throw new SessionSetupException(
                        "Two keys of gofasta.session.keys have the same id.", "Give each key an id of its own.");
            }
        }
        if (secrets.isEmpty()) {
            secrets.put("dev", developmentSecret(environment));
        }
        return new KeyRing(secrets, properties.getActiveKey());
    }

    private static String developmentSecret(Environment environment) {
        List<String> active = Arrays.asList(environment.getActiveProfiles());
        boolean development = active.contains("dev") || active.contains("test");
        if (!development || active.contains("prod") || active.contains("production")) {
            throw new SessionSetupException(
                    "There is no key for sessions in cookies: gofasta.session.keys is empty.", """
                    Make a key by: openssl rand -base64 32
                    Then set GOFASTA_SESSION_KEYS_0_ID (such as 2026-01) and GOFASTA_SESSION_KEYS_0_SECRET, or set \
                    gofasta.session.store to jdbc or redis, which need no key.
                    For development activate the profile 'dev' or 'test', which makes a key at each start.""");
        }
        byte[] secret = new byte[32];
        new SecureRandom().nextBytes(secret);
        return Base64.getEncoder().encodeToString(secret);
    }
}
