package dev.gofasta.errors.internal;

import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** How one kind of database tells why it refuses a statement. */
@FunctionalInterface
interface SqlErrors {

    /** Those that know their own errors come before the standard, which knows those of all others. */
    List<SqlErrors> ALL = List.of(new SqliteErrors(), new SqlServerErrors(), new MySqlErrors(), new StandardErrors());

    /** How the triggers of all databases that gofasta writes end their message. */
    String NOT_DELETABLE = "is not deletable";

    /** The reason, or null for an error of another database or one that is nobody's mistake. */
    @Nullable
    Refusal refusal(SQLException error);

    /** The reason that the first database knows. */
    static @Nullable Refusal find(SQLException error) {
        return ALL.stream()
                .map(errors -> errors.refusal(error))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    static boolean isNotDeletable(SQLException error) {
        return error.getMessage() != null && error.getMessage().contains(NOT_DELETABLE);
    }
}
