package dev.gofasta.encryption.internal;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** UTF-8 that refuses what it can't give back. */
final class Texts {

    private Texts() {}

    static byte[] bytes(String text) {
        try {
            ByteBuffer buffer = StandardCharsets.UTF_8.newEncoder().encode(CharBuffer.wrap(text));
            byte[] bytes = new byte[buffer.remaining()];
            buffer.get(bytes);
            return bytes;
        } catch (CharacterCodingException ex) {
            throw new IllegalArgumentException("A text with half of a surrogate pair can't be encrypted or hashed.");
        }
    }

    static byte[] associated(String header, String associatedData) {
        if (associatedData.isEmpty()) {
            throw new IllegalArgumentException("Name what the value belongs to, for example 'patients.ssn:42'.");
        }
        return bytes(header + associatedData);
    }
}
