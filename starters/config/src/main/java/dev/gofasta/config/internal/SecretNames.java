package dev.gofasta.config.internal;

import dev.gofasta.config.SecretKind;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.core.io.support.PropertiesLoaderUtils;

/** Tells from its name whether a property is a secret. */
public final class SecretNames {

    /** A starter or an application lists its secrets in it: a pattern, an equals sign, and {@code key} or {@code password}. */
    static final String FILE = "META-INF/gofasta/secrets.properties";

    private static final Set<String> KEYS =
            Set.of("secret", "secretkey", "key", "privatekey", "signingkey", "encryptionkey", "masterkey");
    private static final Set<String> COLLECTIONS = Set.of("secrets", "keys", "signingkeys", "encryptionkeys");
    private static final Set<String> PASSWORDS =
            Set.of("password", "passphrase", "token", "apikey", "accesskey", "clientsecret");
    private static final List<String> OTHERS = List.of(
            "spring.datasource.password",
            "spring.flyway.password",
            "spring.data.redis.password",
            "spring.rabbitmq.password",
            "spring.mail.password",
            "spring.security.user.password");

    private final List<KeyPattern> keys;
    private final List<KeyPattern> passwords;

    /**
     * Names beside those that are told by their last part.
     *
     * @param keys patterns of what signs and encrypts
     * @param passwords patterns of what others gave
     */
    public SecretNames(List<String> keys, List<String> passwords) {
        this.keys = KeyPattern.all(keys);
        this.passwords = Stream.concat(KeyPattern.all(OTHERS).stream(), KeyPattern.all(passwords).stream())
                .toList();
    }

    /** With the lists in the jars of the class path. */
    public static SecretNames of(ClassLoader classes, List<String> keys, List<String> passwords) {
        List<String> allKeys = new ArrayList<>(keys);
        List<String> allPasswords = new ArrayList<>(passwords);
        Properties listed = listed(classes);
        for (String pattern : listed.stringPropertyNames()) {
            switch (listed.getProperty(pattern).strip()) {
                case "key" -> allKeys.add(pattern);
                case "password" -> allPasswords.add(pattern);
                default ->
                    throw new IllegalStateException(
                            FILE + " says neither key nor password for " + pattern + ": write one of the two");
            }
        }
        return new SecretNames(allKeys, allPasswords);
    }

    private static Properties listed(ClassLoader classes) {
        try {
            return PropertiesLoaderUtils.loadAllProperties(FILE, classes);
        } catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

    Optional<SecretKind> kindOf(KeyName name) {
        if (KeyPattern.anyMatches(keys, name)) {
            return Optional.of(SecretKind.KEY);
        }
        if (KeyPattern.anyMatches(passwords, name)) {
            return Optional.of(SecretKind.PASSWORD);
        }
        return name.isOurs() && !name.concern().equals("config") ? kindOfOurs(name) : Optional.empty();
    }

    private static Optional<SecretKind> kindOfOurs(KeyName name) {
        String last = name.fromEnd(0);
        if (KEYS.contains(last) || COLLECTIONS.contains(last) || COLLECTIONS.contains(name.fromEnd(1))) {
            return Optional.of(SecretKind.KEY);
        }
        return PASSWORDS.contains(last) ? Optional.of(SecretKind.PASSWORD) : Optional.empty();
    }

    /** The listed names without wildcards, which can be asked for one by one. */
    Stream<String> exact() {
        return Stream.concat(keys.stream(), passwords.stream())
                .filter(KeyPattern::isExact)
                .map(KeyPattern::toString);
    }
}
