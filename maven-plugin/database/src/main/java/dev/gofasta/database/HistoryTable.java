package dev.gofasta.database;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import org.flywaydb.core.api.configuration.Configuration;
import org.flywaydb.core.api.resolver.ResolvedMigration;
import org.flywaydb.core.internal.database.base.Database;
import org.flywaydb.core.internal.database.base.Schema;

/** Flyway's table of migrations, as far as it is changed here. Nothing is committed. */
final class HistoryTable {

    private final Connection connection;
    private final String table;
    private final String rank;
    private final String success;

    HistoryTable(Database<?> database, Schema<?, ?> schema, Configuration flyway) {
        connection = database.getMainConnection().getJdbcConnection();
        table = schema.getTable(flyway.getTable()).toString();
        rank = database.quote("installed_rank");
        success = database.quote("success");
    }

    /** Forgets that a migration was run, so that it is pending again. */
    void remove(int installedRank) throws SQLException {
        try (PreparedStatement delete =
                connection.prepareStatement("DELETE FROM " + table + " WHERE " + rank + " = ?")) {
            delete.setInt(1, installedRank);
            delete.executeUpdate();
        }
    }

    /** Lets what is told of a migration be what its file says, on ClickHouse. */
    void align(int installedRank, ResolvedMigration migration) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement(
                "ALTER TABLE " + table + " UPDATE description = ?, type = ?, checksum = ? WHERE " + rank
                        + " = ? SETTINGS mutations_sync = 2")) {
            update.setString(1, migration.getDescription());
            update.setString(2, migration.getType().name());
            update.setObject(3, migration.getChecksum());
            update.setInt(4, installedRank);
            update.executeUpdate();
        }
    }

    /** Lets a migration that failed count as run. */
    void complete(int installedRank) throws SQLException {
        String sql = ClickHouse.is(connection)
                ? "ALTER TABLE " + table + " UPDATE " + success + " = ? WHERE " + rank
                        + " = ? SETTINGS mutations_sync = 2"
                : "UPDATE " + table + " SET " + success + " = ? WHERE " + rank + " = ?";
        try (PreparedStatement update = connection.prepareStatement(sql)) {
            update.setBoolean(1, true);
            update.setInt(2, installedRank);
            update.executeUpdate();
        }
    }
}
