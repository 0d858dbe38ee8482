package dev.gofasta.seeds.internal;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Checksums of texts: SHA-256 in hexadecimal, 64 characters. */
final class Checksum {

    private Checksum() {}

    /** Returns the checksum, which is the same for all kinds of line ends. */
    static String of(String text) {
        try {
            byte[] bytes = text.replace("\r\n", "\n").getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException ex) {
            throw new IllegalStateException(ex); // every Java has it
        }
    }
}
