package dev.gofasta.devservices.internal;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.jspecify.annotations.Nullable;

/** The databases of a PostgreSQL server. */
final class PostgresDatabases implements DatabaseSql {

    private final String owner;

    /**
     * Databases that belong to one user.
     *
     * @param owner null for the one that makes them
     */
    PostgresDatabases(@Nullable String owner) {
        this.owner = owner == null ? "" : " OWNER " + owner;
    }

    @Override
    public void create(Connection connection, String database) throws SQLException {
        createUnless(
                connection,
                "SELECT 1 FROM pg_database WHERE datname = '" + database + "'",
                "CREATE DATABASE \"" + database + "\"" + owner);
    }

    /** Executes a statement unless a query has rows. */
    static void createUnless(Connection connection, String exists, String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(exists)) {
            if (rows.next()) {
                return;
            }
        }
        DatabaseSql.execute(connection, sql);
    }

    @Override
    public void drop(Connection connection, String database) throws SQLException {
        DatabaseSql.execute(connection, "DROP DATABASE IF EXISTS \"" + database + "\" WITH (FORCE)");
    }

    @Override
    public void copy(Connection connection, String template, String database) throws SQLException {
        DatabaseSql.execute(
                connection,
                "CREATE DATABASE \"%s\"%s TEMPLATE \"%s\" STRATEGY file_copy".formatted(database, owner, template));
    }

    @Override
    public String clientCount(String pattern) {
        return "SELECT count(*) FROM pg_stat_activity WHERE datname LIKE '" + pattern
                + "' AND backend_type = 'client backend' AND pid <> pg_backend_pid()";
    }
}
