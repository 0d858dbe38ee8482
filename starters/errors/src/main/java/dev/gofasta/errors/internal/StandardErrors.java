package dev.gofasta.errors.internal;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** The SQLSTATE (ISO/IEC 9075), as PostgreSQL, H2 and most others give it. */
final class StandardErrors implements SqlErrors {

    private static final String RESTRICT_VIOLATION = "23001";
    private static final String UNIQUE_VIOLATION = "23505";

    /** Of PostgreSQL, whose class 55 is about objects that are not in the right state. */
    private static final String LOCK_NOT_AVAILABLE = "55P03";

    @Override
    public @Nullable Refusal refusal(SQLException error) {
        String state = error.getSQLState();
        if (state == null) {
            return null;
        }
        if (state.equals(UNIQUE_VIOLATION)) {
            return Refusal.DUPLICATE_VALUE;
        }
        if (state.equals(RESTRICT_VIOLATION) && SqlErrors.isNotDeletable(error)) {
            return Refusal.NOT_DELETABLE;
        }
        if (state.startsWith("23")) {
            return Refusal.CONFLICT;
        }
        if (state.startsWith("22")) {
            return Refusal.INVALID_DATA;
        }
        return state.startsWith("40") || state.equals(LOCK_NOT_AVAILABLE) ? Refusal.STALE_VERSION : null;
    }
}
