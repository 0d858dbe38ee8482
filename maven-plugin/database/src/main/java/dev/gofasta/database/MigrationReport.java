package dev.gofasta.database;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.FlywayExecutor;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.internal.exception.FlywaySqlException;
import org.jspecify.annotations.Nullable;

/**
 * The migrations of an application and its database.
 *
 * @param migrations what both know, in the order of Flyway
 * @param findings what is wrong with them, and what is still to be run
 */
record MigrationReport(List<Row> migrations, List<Row> findings) {

    static MigrationReport of(Flyway flyway, SourceFiles sources) {
        UndoScripts undo = new UndoScripts(flyway.getConfiguration(), sources);
        List<Row> rows = new ArrayList<>();
        List<Row> findings = new ArrayList<>();
        unfinished(flyway).ifPresent(entry -> findings.add(MigrationFindings.halfUndone(entry)));
        for (MigrationInfo migration : flyway.info().all()) {
            rows.add(row(migration, sources, undo));
            findings.addAll(MigrationFindings.of(migration, sources, undo));
        }
        return new MigrationReport(rows, findings);
    }

    static Optional<UndoJournal.Entry> unfinished(Flyway flyway) {
        return new FlywayExecutor(flyway.getConfiguration())
                .execute(
                        (resolver, history, database, schema, schemas, callbacks, interceptor) -> {
                            try {
                                return UndoJournal.of(database, schema).read();
                            } catch (SQLException ex) {
                                throw new FlywaySqlException("Unable to read the journal of migrate-down", ex);
                            }
                        },
                        true,
                        null);
    }

    /**
     * Requires that there is no finding that is an error.
     *
     * @throws ActionException with the first one
     */
    void requireNoError() {
        findings.stream()
                .filter(finding -> finding.value("severity").equals("ERROR"))
                .findFirst()
                .ifPresent(first -> {
                    throw ActionException.of(first).after(findings);
                });
    }

    /**
     * Requires that nothing is wrong and nothing is left to run.
     *
     * @throws ActionException with the first finding
     */
    void requireNothingPending() {
        requireNoError();
        findings.stream()
                .filter(finding -> finding.value("code").equals(Code.GF_MIGRATE_PENDING.name()))
                .findFirst()
                .ifPresent(first -> {
                    throw ActionException.of(first).after(findings);
                });
    }

    private static Row row(MigrationInfo migration, SourceFiles sources, UndoScripts undo) {
        return Row.of("migration")
                .with("version", migration.getVersion())
                .with("description", migration.getDescription())
                .with("type", migration.getType().name().toLowerCase(Locale.ROOT))
                .with("state", migration.getState().name().toLowerCase(Locale.ROOT))
                .with("script", migration.getScript())
                .with("file", file(migration, sources))
                .with(
                        "undo",
                        migration.getVersion() == null
                                ? null
                                : undo.of(migration.getVersion()).orElse(null))
                .with(
                        "installedOn",
                        migration.getInstalledOn() == null
                                ? null
                                : migration.getInstalledOn().toInstant())
                .with("executionMs", migration.getExecutionTime());
    }

    static @Nullable Path file(MigrationInfo migration, SourceFiles sources) {
        String location = migration.getPhysicalLocation();
        return location == null || !location.endsWith(".sql") ? null : sources.sourceOf(Path.of(location));
    }
}
