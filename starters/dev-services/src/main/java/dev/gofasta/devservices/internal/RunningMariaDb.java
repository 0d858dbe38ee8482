package dev.gofasta.devservices.internal;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.TimeUnit;

/** A MariaDB server process. */
final class RunningMariaDb implements RunningEngine {

    private static final long STOP_SECONDS = 15;
    private static final String APPLICATION_USER = "'%1$s'@'127.0.0.1'".formatted(Engine.APPLICATION_USER);

    private final Process process;
    private final int port;
    private final MySqlDatabases databases = new MySqlDatabases();
    private final MariaDbAccounts accounts;

    RunningMariaDb(Process process, int port, MariaDbAccounts accounts) {
        this.process = process;
        this.port = port;
        this.accounts = accounts;
    }

    boolean isAlive() {
        return process.isAlive();
    }

    void forgetAccounts() throws IOException {
        accounts.delete();
    }

    @Override
    public int port() {
        return port;
    }

    @Override
    public String jdbcUrl(String database) {
        return "jdbc:mariadb://127.0.0.1:" + port + "/" + database;
    }

    @Override
    public String homeDatabase() {
        return "mysql";
    }

    @Override
    public Connection connect(String database) throws SQLException {
        return Drivers.connect(
                MariaDbEngine.DRIVER, jdbcUrl(database), MariaDbAccounts.ADMINISTRATOR, accounts.password());
    }

    @Override
    public void createApplicationUser(Connection connection) throws SQLException {
        DatabaseSql.execute(
                connection,
                "CREATE USER IF NOT EXISTS %s IDENTIFIED BY '%s'".formatted(APPLICATION_USER, Engine.APPLICATION_USER));
    }

    @Override
    public void create(Connection connection, String database) throws SQLException {
        databases.create(connection, database);
        grant(connection, database);
    }

    private static void grant(Connection connection, String database) throws SQLException {
        // There, an underscore stands for any character.
        DatabaseSql.execute(
                connection,
                "GRANT ALL PRIVILEGES ON `%s`.* TO %s".formatted(database.replace("_", "\\_"), APPLICATION_USER));
    }

    @Override
    public void drop(Connection connection, String database) throws SQLException {
        databases.drop(connection, database);
    }

    @Override
    public void copy(Connection connection, String template, String database) throws SQLException {
        MySqlDatabases.createEmpty(connection, database);
        grant(connection, database);
        new MySqlCopy(connection, template, database).run();
    }

    @Override
    public String clientCount() {
        return "SELECT count(*) FROM information_schema.processlist"
                + " WHERE id <> connection_id() AND command <> 'Daemon' AND user <> 'system user'";
    }

    @Override
    public void stop() throws IOException {
        process.destroy();
        try {
            if (!process.waitFor(STOP_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor(STOP_SECONDS, TimeUnit.SECONDS);
            }
        } catch (InterruptedException ex) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        } finally {
            accounts.delete();
        }
    }
}
