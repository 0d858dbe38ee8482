package dev.gofasta.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.FlywayExecutor;
import org.flywaydb.core.api.resolver.ResolvedMigration;
import org.flywaydb.core.extensibility.AppliedMigration;
import org.flywaydb.core.internal.info.MigrationInfoImpl;

/** Brings the history in line with files that were edited; Flyway does so by an UPDATE, which ClickHouse refuses. */
final class ClickHouseAlignment {

    private ClickHouseAlignment() {}

    /** Does so on ClickHouse, nothing elsewhere, and returns what was aligned. */
    static List<Row> run(Flyway flyway) throws SQLException {
        try (Connection connection = flyway.getConfiguration().getDataSource().getConnection()) {
            if (!ClickHouse.is(connection)) {
                return List.of();
            }
        }
        List<MigrationInfoImpl> edited = Stream.of(flyway.info().applied())
                .map(MigrationInfoImpl.class::cast)
                .filter(ClickHouseAlignment::isEdited)
                .toList();
        return new FlywayExecutor(flyway.getConfiguration())
                .execute(
                        (resolver, history, database, schema, schemas, callbacks, interceptor) -> history.lock(() -> {
                            HistoryTable table = new HistoryTable(database, schema, flyway.getConfiguration());
                            List<Row> rows = new ArrayList<>();
                            for (MigrationInfoImpl migration : edited) {
                                table.align(migration.getInstalledRank(), migration.getResolvedMigration());
                                rows.add(MigrateRepair.row("aligned", migration.getVersion())
                                        .with(
                                                "description",
                                                migration.getResolvedMigration().getDescription()));
                            }
                            return rows;
                        }),
                        true,
                        null);
    }

    private static boolean isEdited(MigrationInfoImpl migration) {
        AppliedMigration applied = migration.getAppliedMigration();
        ResolvedMigration resolved = migration.getResolvedMigration();
        return applied != null
                && resolved != null
                && resolved.getVersion() != null
                && !applied.getType().isSynthetic()
                && !(resolved.checksumMatches(applied.getChecksum())
                        && resolved.getDescription().equals(applied.getDescription())
                        && resolved.getType().equals(applied.getType()));
    }
}
