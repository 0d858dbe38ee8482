package dev.gofasta.logging;

import java.util.Collection;
import java.util.List;
import java.util.Locale;

/**
 * Replaces secrets in a text: values of keys that look secret, bearer and basic credentials, JSON web tokens, and passwords in
 * URLs. Takes time that grows with the length of the text, and no faster. Immutable.
 */
public final class SecretMasker {

    /** What stands in place of a secret. */
    public static final String MASK = "***";

    /** The names that make a key secret when nothing else is configured. */
    public static final List<String> DEFAULT_KEYS = List.of(
            "password",
            "passwd",
            "pwd",
            "passphrase",
            "secret",
            "token",
            "api-key",
            "access-key",
            "private-key",
            "authorization",
            "bearer",
            "cookie",
            "credential",
            "session-id");

    private final List<String> keys;

    /**
     * Creates a masker.
     *
     * @param keys the names that make a key secret, compared without case and without anything but letters and digits
     */
    public SecretMasker(Collection<String> keys) {
        this.keys = keys.stream()
                .map(SecretMasker::normalize)
                .filter(key -> !key.isEmpty())
                .toList();
    }

    /**
     * Replaces what is secret.
     *
     * @param text any text
     * @return the same text with {@value #MASK} in place of each secret
     */
    public String mask(String text) {
        return new SecretScanner(text, this).mask();
    }

    /**
     * Tells whether the value of a key is secret, because one of the names is part of the key. Names of exceptions and of source
     * files are no keys.
     *
     * @param key the name of a field, parameter, header or property
     * @return whether its value must not be shown
     */
    public boolean isSecret(String key) {
        String lower = key.toLowerCase(Locale.ROOT);
        if (lower.endsWith("exception")
                || lower.endsWith("error")
                || lower.endsWith(".java")
                || lower.endsWith(".kt")) {
            return false;
        }
        String normalized = normalize(lower);
        return keys.stream().anyMatch(normalized::contains);
    }

    private static String normalize(String key) {
        StringBuilder letters = new StringBuilder(key.length());
        key.toLowerCase(Locale.ROOT)
                .chars()
                .filter(Character::isLetterOrDigit)
                .forEach(letter -> letters.append((char) letter));
        return letters.toString();
    }
}
