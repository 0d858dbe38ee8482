package dev.gofasta.devservices.internal;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** The databases of a server of MySQL or MariaDB. */
final class MySqlDatabases implements DatabaseSql {

    private static final int NO_SUCH_CLIENT = 1094;
    private static final String CHARACTERS = " CHARACTER SET utf8mb4 COLLATE utf8mb4_bin";

    @Override
    public void create(Connection connection, String database) throws SQLException {
        DatabaseSql.execute(connection, "CREATE DATABASE IF NOT EXISTS `" + database + "`" + CHARACTERS);
    }

    @Override
    public void drop(Connection connection, String database) throws SQLException {
        for (long client : clients(connection, database)) {
            kill(connection, client);
        }
        DatabaseSql.execute(connection, "DROP DATABASE IF EXISTS `" + database + "`");
    }

    private static void kill(Connection connection, long client) throws SQLException {
        try {
            DatabaseSql.execute(connection, "KILL " + client);
        } catch (SQLException ex) {
            if (ex.getErrorCode() != NO_SUCH_CLIENT) {
                throw ex;
            }
        }
    }

    private static List<Long> clients(Connection connection, String database) throws SQLException {
        List<Long> clients = new ArrayList<>();
        try (PreparedStatement query =
                connection.prepareStatement("SELECT id FROM information_schema.processlist WHERE db = ?")) {
            query.setString(1, database);
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    clients.add(rows.getLong(1));
                }
            }
        }
        return clients;
    }

    @Override
    public void copy(Connection connection, String template, String database) throws SQLException {
        createEmpty(connection, database);
        new MySqlCopy(connection, template, database).run();
    }

    /** Fails when it exists. */
    static void createEmpty(Connection connection, String database) throws SQLException {
        DatabaseSql.execute(connection, "CREATE DATABASE `" + database + "`" + CHARACTERS);
    }

    @Override
    public String clientCount(String pattern) {
        return "SELECT count(*) FROM information_schema.processlist WHERE db LIKE '" + pattern
                + "' AND id <> connection_id()";
    }
}
