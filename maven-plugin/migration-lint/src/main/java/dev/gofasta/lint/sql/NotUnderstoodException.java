package dev.gofasta.lint.sql;

import java.io.Serial;

/** Something in a statement that the reader does not know. */
public final class NotUnderstoodException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final int offset;

    NotUnderstoodException(Token found, String expected) {
        super((found.text().isEmpty() ? "it ends" : "there is '" + abbreviated(found.text()) + "'") + " where "
                + expected + " was expected");
        this.offset = found.start();
    }

    private static String abbreviated(String text) {
        String line = text.lines().findFirst().orElse("");
        return line.length() > 40 ? line.substring(0, 40) + "…" : line;
    }

    /** Returns the offset of what is not known. */
    public int offset() {
        return offset;
    }
}
