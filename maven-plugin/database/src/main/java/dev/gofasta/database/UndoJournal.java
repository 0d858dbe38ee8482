package dev.gofasta.database;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.internal.database.base.Database;
import org.flywaydb.core.internal.database.base.Schema;
import org.flywaydb.core.internal.database.base.Table;

/**
 * How far the taking back of one migration has come, in a table of the database that it works on, so that whoever comes next
 * can go on, on any machine. The table is there only while there is something to tell.
 */
class UndoJournal {

    static final String NAME = "gofasta_migrate_down";

    /**
     * A migration that is taken back in part.
     *
     * @param version its version
     * @param checksum of the script that takes it back
     * @param done how many of the script's statements were run
     * @param begun one more than {@code done} when the next one was begun, and nobody knows whether it came to its end
     */
    record Entry(MigrationVersion version, long checksum, int done, int begun) {}

    private final Connection connection;
    private final Table<?, ?> table;

    /** Returns the journal of a schema, in the form that its database can keep. */
    static UndoJournal of(Database<?> database, Schema<?, ?> schema) throws SQLException {
        return ClickHouse.is(database.getMainConnection().getJdbcConnection())
                ? new AppendedJournal(database, schema)
                : new UndoJournal(database, schema);
    }

    UndoJournal(Database<?> database, Schema<?, ?> schema) {
        connection = database.getMainConnection().getJdbcConnection();
        table = schema.getTable(NAME);
    }

    /** Returns what was left unfinished. */
    Optional<Entry> read() throws SQLException {
        if (!table.exists()) {
            return Optional.empty();
        }
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(select())) {
            return rows.next()
                    ? Optional.of(new Entry(
                            MigrationVersion.fromVersion(rows.getString(1)),
                            rows.getLong(2),
                            rows.getInt(3),
                            rows.getInt(4)))
                    : Optional.empty();
        }
    }

    String select() {
        return "SELECT version, checksum, done, begun FROM " + table;
    }

    String create() {
        return "CREATE TABLE " + table
                + " (version VARCHAR(50) NOT NULL, checksum BIGINT NOT NULL, done INT NOT NULL, begun INT NOT NULL)";
    }

    /** Begins to tell about a migration. */
    void begin(MigrationVersion version, long checksum) throws SQLException {
        if (table.exists()) {
            clear();
        } else {
            execute(create());
        }
        try (PreparedStatement insert = connection.prepareStatement(
                "INSERT INTO " + table + " (version, checksum, done, begun) VALUES (?, ?, 0, 0)")) {
            insert.setString(1, version.getVersion());
            insert.setLong(2, checksum);
            insert.executeUpdate();
        }
    }

    /** Tells how many statements were done and begun; not committed. */
    void update(int done, int begun) throws SQLException {
        execute("UPDATE " + table + " SET done = " + done + ", begun = " + begun);
    }

    /** Has nothing more to tell; not committed. */
    void clear() throws SQLException {
        execute("DELETE FROM " + table);
    }

    /** Removes the table. */
    void drop() throws SQLException {
        if (table.exists()) {
            execute("DROP TABLE " + table);
        }
    }

    /** Returns the table's name for SQL. */
    final String table() {
        return table.toString();
    }

    final void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
