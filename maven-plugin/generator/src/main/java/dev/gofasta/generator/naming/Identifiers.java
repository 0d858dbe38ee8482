package dev.gofasta.generator.naming;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Names of indexes, constraints and triggers. */
public final class Identifiers {

    /** What PostgreSQL keeps of a name, in bytes; MySQL and MariaDB keep 64 characters, the others more. */
    static final int MOST_BYTES = 63;

    private static final int HASH_DIGITS = 8;

    private Identifiers() {}

    /**
     * Joins {@code parts} with {@code _}. What would be longer than every database allows keeps its beginning and ends in
     * a hash of the whole, so that two long names stay two and the same parts always make the same name.
     *
     * @param parts names of ASCII letters, digits and underscores, at least one
     * @return at most 63 bytes
     */
    public static String sql(String... parts) {
        String whole = String.join("_", parts);
        if (whole.length() <= MOST_BYTES) {
            return whole;
        }
        return whole.substring(0, MOST_BYTES - HASH_DIGITS - 1) + "_" + hash(whole);
    }

    private static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest).substring(0, HASH_DIGITS);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
