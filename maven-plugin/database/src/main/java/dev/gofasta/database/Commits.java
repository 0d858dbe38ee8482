package dev.gofasta.database;

import java.sql.Connection;
import java.sql.SQLException;

/** The transactions of a connection; where its database has none, each statement stands as it ends, and nothing is to be done. */
final class Commits {

    private final Connection connection;
    private final boolean possible;

    Commits(Connection connection) throws SQLException {
        this.connection = connection;
        possible = connection.getMetaData().supportsTransactions();
    }

    /** Returns whether there are transactions at all. */
    boolean possible() {
        return possible;
    }

    boolean byThemselves() throws SQLException {
        return connection.getAutoCommit();
    }

    void byThemselves(boolean each) throws SQLException {
        if (possible) {
            connection.setAutoCommit(each);
        }
    }

    void commit() throws SQLException {
        if (possible) {
            connection.commit();
        }
    }

    void rollBack() throws SQLException {
        if (possible) {
            connection.rollback();
        }
    }
}
