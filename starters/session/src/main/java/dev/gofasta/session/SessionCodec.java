package dev.gofasta.session;

/** Turns what a session holds into bytes and back, for all stores. Thread-safe. */
public interface SessionCodec {

    /**
     * Writes a value.
     *
     * @param value the value
     * @return its bytes
     * @throws SessionValueException when it is of a type that sessions do not hold
     */
    byte[] write(Object value);

    /**
     * Reads what {@link #write} gave.
     *
     * @param bytes the bytes
     * @return the value
     * @throws SessionValueException when they are something else
     */
    Object read(byte[] bytes);
}
