package dev.gofasta.database;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.FlywayExecutor;
import org.flywaydb.core.api.configuration.Configuration;
import org.flywaydb.core.api.output.RepairOutput;
import org.flywaydb.core.api.output.RepairResult;
import org.flywaydb.core.extensibility.AppliedMigration;
import org.flywaydb.core.internal.database.base.Database;
import org.flywaydb.core.internal.database.base.Schema;
import org.flywaydb.core.internal.schemahistory.SchemaHistory;
import org.jspecify.annotations.Nullable;

/**
 * Makes Flyway's history true again. It runs no migration: what a migration that stopped half way has left in the database is
 * mended by people, who then say whether it counts as come to its end or as never begun.
 */
final class MigrateRepair implements Action {

    @Override
    public List<Row> run(UsedApplication application, Options options) {
        Flyway flyway = ApplicationFlyway.of(application);
        List<Row> rows = new ArrayList<>(new FlywayExecutor(flyway.getConfiguration())
                .execute(
                        (resolver, history, database, schema, schemas, callbacks, interceptor) -> !history.exists()
                                ? List.of()
                                : history.lock(
                                        () -> settle(history, database, schema, flyway.getConfiguration(), options)),
                        true,
                        null));
        rows.addAll(aligned(flyway));
        RepairResult result = flyway.repair();
        add(rows, "removed", result.migrationsRemoved);
        add(rows, "forgotten", result.migrationsDeleted);
        add(rows, "aligned", result.migrationsAligned);
        return rows;
    }

    private static List<Row> aligned(Flyway flyway) {
        try {
            return ClickHouseAlignment.run(flyway);
        } catch (SQLException ex) {
            throw UsedApplication.unreachable(ex);
        }
    }

    private static void add(List<Row> rows, String what, List<RepairOutput> repaired) {
        repaired.forEach(each -> rows.add(row(what, each.version).with("description", each.description)));
    }

    private static List<Row> settle(
            SchemaHistory history, Database<?> database, Schema<?, ?> schema, Configuration flyway, Options options)
            throws SQLException {
        List<AppliedMigration> failed = history.allAppliedMigrations().stream()
                .filter(migration -> !migration.isSuccess())
                .toList();
        UndoJournal journal = UndoJournal.of(database, schema);
        Optional<UndoJournal.Entry> unfinished = journal.read();
        if (!options.flag("complete") && !options.flag("revert")) {
            requireNothingHalf(failed, unfinished);
            return List.of();
        }
        HistoryTable table = new HistoryTable(database, schema, flyway);
        List<Row> rows = new ArrayList<>();
        if (options.flag("complete")) {
            for (AppliedMigration migration : failed) {
                table.complete(migration.getInstalledRank());
                rows.add(row("completed", migration.getVersion()).with("description", migration.getDescription()));
            }
        }
        if (unfinished.isPresent()) {
            rows.add(settle(unfinished.get(), history, table, options.flag("complete")));
        }
        journal.drop();
        history.clearCache();
        return rows;
    }

    private static Row settle(UndoJournal.Entry entry, SchemaHistory history, HistoryTable table, boolean complete)
            throws SQLException {
        for (AppliedMigration migration : history.allAppliedMigrations()) {
            if (complete && entry.version().equals(migration.getVersion())) {
                table.remove(migration.getInstalledRank());
            }
        }
        return row(complete ? "undone" : "kept", entry.version());
    }

    private static void requireNothingHalf(List<AppliedMigration> failed, Optional<UndoJournal.Entry> unfinished) {
        if (!failed.isEmpty()) {
            throw ActionException.of(MigrationFindings.halfApplied(failed.get(0).getScript()));
        }
        unfinished.ifPresent(entry -> {
            throw ActionException.of(MigrationFindings.halfUndone(entry));
        });
    }

    static Row row(String what, @Nullable Object version) {
        return Row.of("repaired")
                .with("what", what)
                .with("version", version == null || version.toString().isEmpty() ? null : version);
    }
}
