package dev.gofasta.errors.internal;

import java.sql.SQLException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The result codes of SQLite, which its driver writes into the message; it knows no SQLSTATE. */
final class SqliteErrors implements SqlErrors {

    private static final Pattern CODE = Pattern.compile("\\[(SQLITE_[A-Z]+)(?:_([A-Z_]+))?]");

    @Override
    public @Nullable Refusal refusal(SQLException error) {
        if (error.getSQLState() != null || error.getMessage() == null) {
            return null;
        }
        Matcher code = CODE.matcher(error.getMessage());
        if (!code.find()) {
            return null;
        }
        return switch (code.group(1)) {
            case "SQLITE_CONSTRAINT" -> constraint(error, code.group(2));
            case "SQLITE_TOOBIG", "SQLITE_MISMATCH" -> Refusal.INVALID_DATA;
            case "SQLITE_BUSY", "SQLITE_LOCKED" -> Refusal.STALE_VERSION;
            case "SQLITE_FULL", "SQLITE_IOERR", "SQLITE_CANTOPEN" -> Refusal.UNAVAILABLE;
            default -> null;
        };
    }

    private static Refusal constraint(SQLException error, @Nullable String kind) {
        if (kind == null) {
            return Refusal.CONFLICT;
        }
        return switch (kind) {
            case "UNIQUE", "PRIMARYKEY", "ROWID" -> Refusal.DUPLICATE_VALUE;
            case "DATATYPE" -> Refusal.INVALID_DATA;
            case "TRIGGER" -> SqlErrors.isNotDeletable(error) ? Refusal.NOT_DELETABLE : Refusal.CONFLICT;
            default -> Refusal.CONFLICT;
        };
    }
}
