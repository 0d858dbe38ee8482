package dev.gofasta.database;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javax.sql.DataSource;

/** What Flyway can't drop as tables on ClickHouse: dictionaries, and views that have tables of their own. */
final class ClickHouseObjects {

    private ClickHouseObjects() {}

    /**
     * Drops them, those first that depend on others.
     *
     * @param schemas the databases; the connection's own when there are none
     * @throws ActionException when one of them can't be dropped
     */
    static void drop(DataSource dataSource, String... schemas) {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement()) {
            if (!ClickHouse.is(connection)) {
                return;
            }
            for (String schema : schemas.length == 0 ? List.of(connection.getSchema()) : Arrays.asList(schemas)) {
                for (String sql : statements(statement, schema)) {
                    statement.execute(sql);
                }
            }
        } catch (SQLException ex) {
            throw new ActionException(
                    Code.GF_MIGRATE_FAILED,
                    "Dictionaries and views could not be dropped: " + ex.getMessage(),
                    "Mend what the message says, then run the goal again.",
                    ex);
        }
    }

    private static List<String> statements(Statement statement, String schema) throws SQLException {
        List<String> drops = new ArrayList<>();
        try (ResultSet rows = statement.executeQuery("SELECT engine, name FROM system.tables WHERE database = '"
                + schema.replace("\\", "\\\\").replace("'", "\\'")
                + "' AND engine IN ('Dictionary', 'MaterializedView') ORDER BY engine")) {
            while (rows.next()) {
                drops.add("DROP " + (rows.getString(1).equals("Dictionary") ? "DICTIONARY " : "TABLE ") + quoted(schema)
                        + "." + quoted(rows.getString(2)) + " SYNC");
            }
        }
        return drops;
    }

    private static String quoted(String name) {
        return "`" + name.replace("\\", "\\\\").replace("`", "\\`") + "`";
    }
}
