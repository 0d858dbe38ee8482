package dev.gofasta.database;

import java.nio.file.Path;
import java.util.Objects;
import org.flywaydb.core.api.CoreErrorCode;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.internal.exception.FlywayMigrateException;
import org.jspecify.annotations.Nullable;
import org.springframework.core.NestedExceptionUtils;

/** Says in gofasta's codes what Flyway failed with. */
final class FlywayFailure {

    private FlywayFailure() {}

    static ActionException of(FlywayException failure, SourceFiles sources) {
        if (failure.getErrorCode() == CoreErrorCode.DUPLICATE_VERSIONED_MIGRATION
                || failure.getErrorCode() == CoreErrorCode.DUPLICATE_REPEATABLE_MIGRATION) {
            return new ActionException(
                    Code.GF_VERIFY_MIGRATION_CLASH,
                    oneLine(failure.getMessage()),
                    "Give the one that no database has run yet a later version, together with its counterpart.",
                    failure);
        }
        if (failure.getErrorCode() == CoreErrorCode.NON_EMPTY_SCHEMA_WITHOUT_SCHEMA_HISTORY_TABLE) {
            return new ActionException(
                    Code.GF_MIGRATE_FAILED,
                    "The database has tables and no history of migrations; Flyway runs nothing there. "
                            + oneLine(failure.getMessage()),
                    "If it is the wrong database, name the right one. If its tables came before the migrations: "
                            + "spring.flyway.baseline-on-migrate=true, and spring.flyway.baseline-version=<the last version that they have>.",
                    failure);
        }
        if (failure instanceof FlywayMigrateException migrate) {
            return ofStatement(migrate, sources);
        }
        return new ActionException(
                Code.GF_MIGRATE_FAILED,
                "Flyway failed: " + oneLine(failure.getMessage()),
                "Mend what the message says, then run the goal again.",
                failure);
    }

    private static ActionException ofStatement(FlywayMigrateException failure, SourceFiles sources) {
        String reason = NestedExceptionUtils.getMostSpecificCause(failure).getMessage();
        ActionException problem = new ActionException(
                Code.GF_MIGRATE_FAILED,
                failure.getMigration().getScript() + " failed: " + oneLine(reason),
                "Mend the statement. Then run gofasta:migrate-status: it tells whether the database has kept anything of it.",
                failure);
        String file = failure.getAbsolutePathOnDisk();
        return file == null || file.isEmpty() || failure.getLineNumber() < 1
                ? problem
                : problem.at(sources.sourceOf(Path.of(file)).toString(), failure.getLineNumber());
    }

    private static String oneLine(@Nullable String message) {
        return Objects.requireNonNullElse(message, "no reason given").strip().replaceAll("\\s*\\R\\s*", " ");
    }
}
