package dev.gofasta.errors.internal;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** The SQLSTATE (ISO/IEC 9075), as PostgreSQL, H2 and most others give it. */
final class StandardErrors implements SqlErrors {

    private static final String RESTRICT_VIOLATION = "23001";
    private static final String UNIQUE_VIOLATION = "23505";

    /** Of PostgreSQL, whose class 55 is about objects that are not in the right state. */
    private static final String LOCK_NOT_AVAILABLE = "55P03";

    /**
     * What HikariCP says, without a state, to the rollback on a connection that broke before and that it has thrown away.
     * Spring reports that error instead of the first one.
     */
    private static final String CLOSED = "Connection is closed";

    @Override
    public @Nullable Refusal refusal(SQLException error) {
        String state = error.getSQLState();
        if (state == null) {
            return CLOSED.equals(error.getMessage()) ? Refusal.UNAVAILABLE : null;
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
        if (isUnavailable(state)) {
            return Refusal.UNAVAILABLE;
        }
        return state.startsWith("40") || state.equals(LOCK_NOT_AVAILABLE) ? Refusal.STALE_VERSION : null;
    }

    /** The connection broke (08), there is no room for another one (53), or PostgreSQL stops or starts (57P01 to 57P03). */
    private static boolean isUnavailable(String state) {
        return state.startsWith("08") || state.startsWith("53") || state.matches("57P0[123]");
    }
}
