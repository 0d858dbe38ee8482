package dev.gofasta.devservices;

import dev.gofasta.devservices.internal.DatabaseNames;
import dev.gofasta.devservices.internal.MissingEngine;
import dev.gofasta.devservices.internal.ServerFiles;
import dev.gofasta.devservices.internal.ServerHome;
import dev.gofasta.devservices.internal.SqliteDatabases;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;

/**
 * A directory of SQLite databases, one file each. There is no process and no user: whoever can read the files can read the
 * data, and several JVMs may use one directory.
 */
public final class SqliteServer implements DatabaseServer {

    private final SqliteDatabases databases;
    private final Runnable onClose;
    private final Duration startTime;

    private SqliteServer(SqliteDatabases databases, Runnable onClose, Duration startTime) {
        this.databases = databases;
        this.onClose = onClose;
        this.startTime = startTime;
    }

    /**
     * Databases that stay in a directory between runs.
     *
     * @param directory created when absent
     */
    public static SqliteServer startPersistent(Path directory) {
        long begin = System.nanoTime();
        MissingEngine.requireSqlite();
        Path real = ServerHome.create(directory, ServerFiles.SQLITE);
        return new SqliteServer(new SqliteDatabases(real, true), () -> {}, since(begin));
    }

    /** Databases in a temporary directory: nothing is written durably, and closing the server deletes everything. */
    public static SqliteServer startThrowaway() {
        long begin = System.nanoTime();
        MissingEngine.requireSqlite();
        ServerHome home = ServerHome.throwaway(ServerFiles.SQLITE);
        Runtime.getRuntime().addShutdownHook(new Thread(home::close, "gofasta-sqlite-stop"));
        return new SqliteServer(new SqliteDatabases(home.directory(), false), home::close, since(begin));
    }

    /** The one throwaway server of this JVM; closing it has no effect, the end of the JVM deletes its files. */
    public static SqliteServer shared() {
        return Shared.INSTANCE;
    }

    private static Duration since(long begin) {
        return Duration.ofNanos(System.nanoTime() - begin);
    }

    @Override
    public DatabaseEngine engine() {
        return DatabaseEngine.SQLITE;
    }

    @Override
    public String jdbcUrl(String database) {
        return databases.url(DatabaseNames.require(database));
    }

    @Override
    public String username() {
        return "";
    }

    @Override
    public String password() {
        return "";
    }

    @Override
    public Path directory() {
        return databases.directory();
    }

    @Override
    public Duration startTime() {
        return startTime;
    }

    @Override
    public void createDatabase(String name) {
        databases.create(DatabaseNames.require(name));
    }

    @Override
    public void dropDatabase(String name) {
        databases.drop(DatabaseNames.require(name));
    }

    @Override
    public void cloneDatabase(String template, String name) {
        databases.copy(DatabaseNames.require(template), DatabaseNames.require(name));
    }

    @Override
    public Connection openAdministratorConnection(String database) throws SQLException {
        return databases.connect(DatabaseNames.require(database));
    }

    @Override
    public void close() {
        onClose.run();
    }

    private static final class Shared {

        private static final SqliteServer INSTANCE = shared();

        private static SqliteServer shared() {
            SqliteServer server = startThrowaway();
            return new SqliteServer(server.databases, () -> {}, server.startTime);
        }
    }
}
