package dev.gofasta.devservices.internal;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;

/** A server process, and how its engine says what all of them can do. Names of databases are checked before. */
interface RunningEngine {

    int port();

    String jdbcUrl(String database);

    /** The database that is always there, for statements about the others. */
    String homeDatabase();

    /** Connects as administrator. */
    Connection connect(String database) throws SQLException;

    /** Creates the application's user unless it exists. */
    void createApplicationUser(Connection connection) throws SQLException;

    void create(Connection connection, String database) throws SQLException;

    void drop(Connection connection, String database) throws SQLException;

    void copy(Connection connection, String template, String database) throws SQLException;

    /** A query that counts the connections of others. */
    String clientCount();

    /** Stops the server and returns when its process has ended. */
    void stop() throws IOException;
}
