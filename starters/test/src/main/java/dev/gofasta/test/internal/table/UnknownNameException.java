package dev.gofasta.test.internal.table;

/** A table or a column that the database does not have; the message offers the nearest one. */
public final class UnknownNameException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    UnknownNameException(String message) {
        super(message);
    }
}
