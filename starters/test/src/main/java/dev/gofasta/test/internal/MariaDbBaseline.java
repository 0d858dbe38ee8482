package dev.gofasta.test.internal;

import dev.gofasta.devservices.DatabaseEngine;
import dev.gofasta.devservices.DatabaseServer;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A database of MariaDB or MySQL as it was, with copies of rows in a second database. What was written to is told by checksums of all
 * rows; foreign keys are off while rows are put back, and triggers are out of the way.
 */
final class MariaDbBaseline implements DatabaseBaseline {

    private static final String TABLES = """
            SELECT table_name, coalesce(auto_increment, 0) FROM information_schema.tables
             WHERE table_schema = database() AND table_type = 'BASE TABLE'
               AND lower(table_name) NOT IN ('flyway_schema_history', 'databasechangelog', 'databasechangeloglock')""";

    private final DatabaseServer server;
    private final String copies;

    /** As the server calls the database of copies. */
    private final String copiesThere;

    private final Sql sql;
    private final Set<String> held;
    private final Map<String, MariaDbTable> tables = new HashMap<>();
    private final Map<String, String> sequences = new HashMap<>();
    private String structure = "";

    private MariaDbBaseline(DatabaseServer server, String copies, String copiesThere, Sql sql, Set<String> held) {
        this.server = server;
        this.copies = copies;
        this.copiesThere = copiesThere;
        this.sql = sql;
        this.held = held;
    }

    static MariaDbBaseline capture(DatabaseServer server, String database, Set<String> held, Duration patience)
            throws SQLException {
        String copies = database + "_as_it_was";
        server.createDatabase(copies);
        Sql sql = new Sql(server.openAdministratorConnection(database));
        MariaDbBaseline baseline = new MariaDbBaseline(server, copies, nameThere(server, copies), sql, held);
        baseline.capture(patience);
        return baseline;
    }

    private static String nameThere(DatabaseServer server, String database) throws SQLException {
        try (Sql sql = new Sql(server.openAdministratorConnection(database))) {
            return sql.texts("SELECT database()").get(0);
        }
    }

    private void capture(Duration patience) throws SQLException {
        sql.execute("SET foreign_key_checks = 0, sql_mode = 'NO_AUTO_VALUE_ON_ZERO',"
                + " lock_wait_timeout = %1$d, innodb_lock_wait_timeout = %1$d".formatted(patience.toSeconds()));
        if (server.engine() == DatabaseEngine.MYSQL) {
            // It would tell the counters of identity columns as they were a day ago.
            sql.execute("SET information_schema_stats_expiry = 0");
        }
        Map<String, String> checksums = checksums();
        for (Map.Entry<String, String> checksum : checksums.entrySet()) {
            String table = checksum.getKey();
            tables.put(table, MariaDbTable.capture(sql, table, copiesThere, checksum.getValue()));
        }
        sequences.putAll(sequences());
        structure = MariaDbStructure.of(sql);
    }

    /** Of every table that is there now, by name. */
    private Map<String, String> checksums() throws SQLException {
        List<String> names = sql.texts(TABLES).stream()
                .filter(name -> !held.contains(name.toLowerCase(Locale.ROOT)))
                .toList();
        Map<String, String> checksums = new HashMap<>();
        if (!names.isEmpty()) {
            String list = names.stream().map(MariaDbTable::quoted).collect(Collectors.joining(", "));
            List<List<@Nullable String>> rows = sql.rows("CHECKSUM TABLE " + list);
            for (int i = 0; i < names.size(); i++) {
                checksums.put(
                        names.get(i), Objects.requireNonNullElse(rows.get(i).get(1), ""));
            }
        }
        return checksums;
    }

    @Override
    public void restoreRows() {
        try {
            List<MariaDbTable> dirty = new ArrayList<>();
            for (Map.Entry<String, String> checksum : checksums().entrySet()) {
                MariaDbTable table =
                        tables.computeIfAbsent(checksum.getKey(), name -> MariaDbTable.empty(name, copiesThere));
                if (!table.isAsItWas(checksum.getValue())) {
                    dirty.add(table);
                }
            }
            MariaDbTable.restore(sql, dirty);
        } catch (SQLException ex) {
            throw new IllegalStateException(
                    "The test database cannot be reset. If a lock timed out, a test has left a transaction open: "
                            + "end it before the test method ends.",
                    ex);
        }
    }

    /** The statement that brings each back to where it is, by name. */
    private Map<String, String> sequences() throws SQLException {
        Map<String, String> statements = new HashMap<>();
        for (List<@Nullable String> table : sql.rows(TABLES)) {
            String name = String.valueOf(table.get(0));
            if (!"0".equals(table.get(1)) && !held.contains(name.toLowerCase(Locale.ROOT))) {
                statements.put(
                        name, "ALTER TABLE %s AUTO_INCREMENT = %s".formatted(MariaDbTable.quoted(name), table.get(1)));
            }
        }
        for (String name : sql.texts("SELECT table_name FROM information_schema.tables"
                + " WHERE table_schema = database() AND table_type = 'SEQUENCE'")) {
            if (!held.contains(name.toLowerCase(Locale.ROOT))) {
                String quoted = MariaDbTable.quoted(name);
                String next =
                        sql.texts("SELECT next_not_cached_value FROM " + quoted).get(0);
                statements.put(name, "ALTER SEQUENCE %s RESTART %s".formatted(quoted, next));
            }
        }
        return statements;
    }

    @Override
    public void restoreSequences() {
        try {
            Map<String, String> now = sequences();
            for (Map.Entry<String, String> sequence : sequences.entrySet()) {
                String found = now.get(sequence.getKey());
                if (found != null && !found.equals(sequence.getValue())) {
                    sql.execute(sequence.getValue());
                }
            }
        } catch (SQLException ex) {
            throw new IllegalStateException("The sequences of the test database cannot be reset", ex);
        }
    }

    @Override
    public boolean isStructureChanged() {
        try {
            return !MariaDbStructure.of(sql).equals(structure);
        } catch (SQLException ex) {
            throw new IllegalStateException("The test database cannot be compared with what it was", ex);
        }
    }

    @Override
    public void close() {
        sql.close();
        server.dropDatabase(copies);
    }
}
