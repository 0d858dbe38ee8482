package dev.gofasta.database;

import java.sql.Connection;
import java.sql.SQLException;

/** What is different on ClickHouse: it has no transactions, and changes no row in place. */
final class ClickHouse {

    private ClickHouse() {}

    static boolean is(Connection connection) throws SQLException {
        return connection.getMetaData().getDatabaseProductName().startsWith("ClickHouse");
    }
}
