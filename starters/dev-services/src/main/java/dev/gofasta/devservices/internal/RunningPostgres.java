package dev.gofasta.devservices.internal;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** A PostgreSQL server process. */
final class RunningPostgres implements RunningEngine {

    private static final String SUPERUSER = "postgres";

    private final EmbeddedPostgres postgres;
    private final Path data;

    RunningPostgres(EmbeddedPostgres postgres, Path data) {
        this.postgres = postgres;
        this.data = data;
    }

    @Override
    public int port() {
        return postgres.getPort();
    }

    @Override
    public String jdbcUrl(String database) {
        return "jdbc:postgresql://localhost:" + port() + "/" + database;
    }

    @Override
    public String homeDatabase() {
        return SUPERUSER;
    }

    @Override
    public Connection connect(String database) throws SQLException {
        return postgres.getDatabase(SUPERUSER, database).getConnection();
    }

    @Override
    public void createApplicationUser(Connection connection) throws SQLException {
        createUnless(
                connection,
                "SELECT 1 FROM pg_roles WHERE rolname = '" + Engine.APPLICATION_USER + "'",
                "CREATE ROLE " + Engine.APPLICATION_USER + " LOGIN");
    }

    @Override
    public void create(Connection connection, String database) throws SQLException {
        createUnless(
                connection,
                "SELECT 1 FROM pg_database WHERE datname = '" + database + "'",
                "CREATE DATABASE \"%s\" OWNER %s".formatted(database, Engine.APPLICATION_USER));
    }

    private static void createUnless(Connection connection, String exists, String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(exists)) {
            if (rows.next()) {
                return;
            }
        }
        execute(connection, sql);
    }

    @Override
    public void drop(Connection connection, String database) throws SQLException {
        execute(connection, "DROP DATABASE IF EXISTS \"" + database + "\" WITH (FORCE)");
    }

    @Override
    public void copy(Connection connection, String template, String database) throws SQLException {
        execute(
                connection,
                "CREATE DATABASE \"%s\" OWNER %s TEMPLATE \"%s\" STRATEGY file_copy"
                        .formatted(database, Engine.APPLICATION_USER, template));
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    @Override
    public String clientCount() {
        return "SELECT count(*) FROM pg_stat_activity"
                + " WHERE backend_type = 'client backend' AND pid <> pg_backend_pid()";
    }

    @Override
    public void stop() throws IOException {
        Postmaster postmaster = Postmaster.read(data);
        postgres.close();
        if (postmaster != null) {
            postmaster.awaitExit();
        }
    }
}
