package dev.gofasta.devservices.internal;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/** How databases are made and dropped, in the SQL of an engine that has servers. Names of databases are checked before. */
interface DatabaseSql {

    /** Creates an empty database unless it exists. */
    void create(Connection connection, String database) throws SQLException;

    /** Drops a database if it exists, disconnecting its clients. */
    void drop(Connection connection, String database) throws SQLException;

    /** Creates a database with what another one has. */
    void copy(Connection connection, String template, String database) throws SQLException;

    /** A query that counts the connections of others to databases whose names match a pattern of {@code LIKE}. */
    String clientCount(String pattern);

    static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
