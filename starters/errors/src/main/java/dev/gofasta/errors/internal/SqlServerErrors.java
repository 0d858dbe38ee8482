package dev.gofasta.errors.internal;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** The numbers of Microsoft SQL Server. */
final class SqlServerErrors implements SqlErrors {

    private static final String DRIVER = "com.microsoft.sqlserver.";

    @Override
    public @Nullable Refusal refusal(SQLException error) {
        return error.getClass().getName().startsWith(DRIVER) ? byNumber(error) : null;
    }

    static @Nullable Refusal byNumber(SQLException error) {
        return switch (error.getErrorCode()) {
            case 2601, 2627 -> Refusal.DUPLICATE_VALUE;
            // A violated FOREIGN KEY or CHECK; a column without a value
            case 547, 515 -> Refusal.CONFLICT;
            // Truncated texts; what cannot be converted or is too large
            case 2628, 8152, 241, 242, 245, 8114, 8115, 220, 232 -> Refusal.INVALID_DATA;
            // A deadlock, a lock that did not come, a snapshot that is too old
            case 1205, 1222, 3960 -> Refusal.STALE_VERSION;
            // What a trigger throws
            case 50001 -> SqlErrors.isNotDeletable(error) ? Refusal.NOT_DELETABLE : null;
            default -> null;
        };
    }
}
