package dev.gofasta.devservices.internal;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/** The databases of an SQL Server, whose readers see what was committed and wait for nobody. */
final class SqlServerDatabases implements DatabaseSql {

    /** Some editions close a database with its last connection, which makes the next one slow. */
    private static final List<String> SETTINGS =
            List.of("AUTO_CLOSE OFF", "RECOVERY SIMPLE", "READ_COMMITTED_SNAPSHOT ON WITH ROLLBACK IMMEDIATE");

    @Override
    public void create(Connection connection, String database) throws SQLException {
        if (!exists(connection, database)) {
            DatabaseSql.execute(connection, "CREATE DATABASE [" + database + "]");
            for (String setting : SETTINGS) {
                DatabaseSql.execute(connection, "ALTER DATABASE [%s] SET %s".formatted(database, setting));
            }
        }
    }

    @Override
    public void drop(Connection connection, String database) throws SQLException {
        if (exists(connection, database)) {
            DatabaseSql.execute(
                    connection, "ALTER DATABASE [" + database + "] SET SINGLE_USER WITH ROLLBACK IMMEDIATE");
            DatabaseSql.execute(connection, "DROP DATABASE [" + database + "]");
        }
    }

    private static boolean exists(Connection connection, String database) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT DB_ID('" + database + "')")) {
            return rows.next() && rows.getString(1) != null;
        }
    }

    @Override
    public void copy(Connection connection, String template, String database) {
        throw new UnsupportedOperationException("Databases of SQL Server are not copied");
    }

    @Override
    public String clientCount(String pattern) {
        return "SELECT count(*) FROM sys.dm_exec_sessions WHERE DB_NAME(database_id) LIKE '" + pattern
                + "' AND session_id <> @@SPID";
    }
}
