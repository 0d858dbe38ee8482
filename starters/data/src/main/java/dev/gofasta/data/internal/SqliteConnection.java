package dev.gofasta.data.internal;

import java.sql.SQLException;
import java.util.Properties;
import org.sqlite.SQLiteConfig.TransactionMode;
import org.sqlite.jdbc4.JDBC4Connection;

/**
 * A connection whose transactions take the lock for writing at their beginning, unless they are read-only. A transaction
 * that first reads and then asks for that lock would fail as soon as another one has written in between.
 */
final class SqliteConnection extends JDBC4Connection {

    private boolean readOnly;

    SqliteConnection(String url, String file, Properties properties) throws SQLException {
        super(url, file, properties);
    }

    @Override
    public boolean isReadOnly() {
        return readOnly;
    }

    /** The driver on its own would refuse this. */
    @Override
    public void setReadOnly(boolean wanted) throws SQLException {
        if (wanted != readOnly) {
            getDatabase().exec("PRAGMA query_only = " + wanted, getAutoCommit());
            readOnly = wanted;
        }
    }

    @Override
    public void setAutoCommit(boolean wanted) throws SQLException {
        beginWith(readOnly ? TransactionMode.DEFERRED : TransactionMode.IMMEDIATE);
        super.setAutoCommit(wanted);
    }

    /**
     * The driver begins the next transaction at once. If that had to wait for the lock in vain, a commit that succeeded
     * would look like one that failed.
     */
    @Override
    public void commit() throws SQLException {
        beginWith(TransactionMode.DEFERRED);
        super.commit();
    }

    @Override
    public void rollback() throws SQLException {
        beginWith(TransactionMode.DEFERRED);
        super.rollback();
    }

    private void beginWith(TransactionMode mode) {
        getConnectionConfig().setTransactionMode(mode);
    }
}
