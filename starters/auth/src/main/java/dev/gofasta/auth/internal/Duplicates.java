package dev.gofasta.auth.internal;

import java.sql.SQLException;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DuplicateKeyException;

/** Tells violations of unique keys apart, on SQLite too, which Spring has no translation for. */
final class Duplicates {

    private static final int SQLITE_CONSTRAINT = 19;

    private Duplicates() {}

    static boolean isDuplicate(DataAccessException failure) {
        if (failure instanceof DuplicateKeyException) {
            return true;
        }
        return NestedExceptionUtils.getMostSpecificCause(failure) instanceof SQLException cause
                && cause.getErrorCode() == SQLITE_CONSTRAINT
                && String.valueOf(cause.getMessage()).contains("UNIQUE constraint failed");
    }
}
