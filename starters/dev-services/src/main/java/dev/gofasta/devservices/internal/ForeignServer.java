package dev.gofasta.devservices.internal;

import java.math.BigInteger;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** A server that runs elsewhere, on which this JVM has databases of its own, as long as it lives. */
public final class ForeignServer {

    private static final int KEY_BITS = 40;
    private static final int LONGEST_NAME = 40;
    private static final int KEPT_OF_LONG_NAME = 30;
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final long PAUSE_MILLIS = 50;

    private final ServerAddress address;
    private final DatabaseSql sql;
    private final Duration startTime;

    /** What the names of all databases of this JVM begin with. */
    private final String prefix =
            "gofasta_" + new BigInteger(KEY_BITS, new SecureRandom()).toString(Character.MAX_RADIX) + "_";

    private final Set<String> databases = ConcurrentHashMap.newKeySet();

    ForeignServer(ServerAddress address, Duration startTime) {
        this.address = address;
        this.sql = address.kind().sql();
        this.startTime = startTime;
    }

    /** As another JVM would have it. */
    ForeignServer another() {
        return new ForeignServer(address, Duration.ZERO);
    }

    public String username() {
        return address.username();
    }

    public String password() {
        return address.password();
    }

    public Duration startTime() {
        return startTime;
    }

    public String jdbcUrl(String database) {
        return address.url().of(there(database));
    }

    /** How a database is called there; no engine takes more than 63 characters for granted. */
    private String there(String name) {
        DatabaseNames.require(name);
        return prefix
                + (name.length() <= LONGEST_NAME
                        ? name
                        : name.substring(0, KEPT_OF_LONG_NAME) + "_" + Integer.toHexString(name.hashCode()));
    }

    public Connection connect(String database) throws SQLException {
        return connectTo(jdbcUrl(database));
    }

    private Connection connectTo(String url) throws SQLException {
        return Drivers.connect(address.kind().driverClassName(), url, address.username(), address.password());
    }

    public void createDatabase(String name) {
        String there = there(name);
        databases.add(there);
        execute("create", name, connection -> sql.create(connection, there));
    }

    public void dropDatabase(String name) {
        String there = there(name);
        execute("drop", name, connection -> sql.drop(connection, there));
        databases.remove(there);
    }

    public void cloneDatabase(String template, String name) {
        String there = there(name);
        databases.add(there);
        execute("copy " + template + " to", name, connection -> sql.copy(connection, there(template), there));
    }

    private void execute(String what, String database, SqlWork work) {
        try (Connection connection = connectTo(address.url().home())) {
            work.run(connection);
        } catch (SQLException ex) {
            throw new IllegalStateException(
                    "Cannot %s the database %s on %s: %s"
                            .formatted(what, database, address.url().text(), ex.getMessage()),
                    ex);
        }
    }

    /** Drops all databases of this JVM, after its applications had a moment to disconnect. */
    void leave() {
        if (databases.isEmpty()) {
            return;
        }
        try (Connection connection = connectTo(address.url().home())) {
            awaitNoClients(connection);
            for (String database : databases) {
                sql.drop(connection, database);
            }
        } catch (SQLException ex) {
            // The JVM is ending, and the server may have gone first.
        }
    }

    /** Spring closes its contexts in a hook of its own, at the same time as this one. */
    private void awaitNoClients(Connection connection) throws SQLException {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        try (Statement statement = connection.createStatement()) {
            while (hasClients(statement) && System.nanoTime() < deadline) {
                Thread.sleep(PAUSE_MILLIS);
            }
        } catch (InterruptedException ex) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean hasClients(Statement statement) throws SQLException {
        try (ResultSet count = statement.executeQuery(sql.clientCount(prefix + "%"))) {
            return count.next() && count.getInt(1) > 0;
        }
    }

    @FunctionalInterface
    private interface SqlWork {

        void run(Connection connection) throws SQLException;
    }
}
