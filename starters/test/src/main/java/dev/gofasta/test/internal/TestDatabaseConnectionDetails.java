package dev.gofasta.test.internal;

import dev.gofasta.devservices.PostgresServer;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

/** Connection details of a database that is created when its URL is first asked for, and dropped with its context. */
class TestDatabaseConnectionDetails implements JdbcConnectionDetails, DisposableBean {

    private static final AtomicInteger COUNT = new AtomicInteger();

    private final String database = "test_" + COUNT.incrementAndGet();
    private boolean created;
    private @Nullable DatabaseBaseline baseline;

    @Override
    public synchronized String getJdbcUrl() {
        PostgresServer server = PostgresServer.shared();
        if (!created) {
            server.createDatabase(database);
            created = true;
        }
        return server.jdbcUrl(database);
    }

    @Override
    public String getUsername() {
        return PostgresServer.shared().username();
    }

    @Override
    public String getPassword() {
        return PostgresServer.shared().password();
    }

    @Override
    public String getDriverClassName() {
        return "org.postgresql.Driver";
    }

    /** Remembers the rows that are there now, the first time; nothing when the application has not connected yet. */
    synchronized void remember() {
        if (created && baseline == null) {
            baseline = DatabaseBaseline.capture(PostgresServer.shared(), database);
        }
    }

    /** Puts the remembered rows back. */
    synchronized void reset() {
        if (baseline == null) {
            remember();
        } else {
            baseline.restore();
        }
    }

    @Override
    public synchronized void destroy() {
        if (baseline != null) {
            baseline.close();
            baseline = null;
        }
        if (created) {
            created = false;
            drop();
        }
    }

    private void drop() {
        try {
            PostgresServer.shared().dropDatabase(database);
        } catch (IllegalStateException ex) {
            // The JVM is ending and the server, with all its data, has gone first.
        }
    }
}
