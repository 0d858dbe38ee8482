package dev.gofasta.errors.internal;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** The numbers of MySQL and MariaDB, whose SQLSTATE tells less or nothing; all else is as the standard says. */
final class MySqlErrors implements SqlErrors {

    @Override
    public @Nullable Refusal refusal(SQLException error) {
        if (error.getSQLState() == null) {
            return null;
        }
        return switch (error.getErrorCode()) {
            // ER_DUP_ENTRY, ER_DUP_UNIQUE, ER_DUP_ENTRY_WITH_KEY_NAME
            case 1062, 1169, 1586 -> Refusal.DUPLICATE_VALUE;
            // A violated CHECK of MySQL and of MariaDB; a column without a value or a default
            case 3819, 4025, 1364 -> Refusal.CONFLICT;
            // What cannot be cut or converted: data, a number, a date, a text of other characters
            case 1265, 1264, 1292, 1366, 1406 -> Refusal.INVALID_DATA;
            // ER_LOCK_WAIT_TIMEOUT, ER_LOCK_DEADLOCK, ER_LOCK_NOWAIT, ER_CHECKREAD
            case 1205, 1213, 3572, 1020 -> Refusal.STALE_VERSION;
            default -> null;
        };
    }
}
