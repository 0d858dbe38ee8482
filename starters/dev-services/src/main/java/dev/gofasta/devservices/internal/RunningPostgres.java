package dev.gofasta.devservices.internal;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;

/** A PostgreSQL server process. */
final class RunningPostgres implements RunningEngine {

    private static final String SUPERUSER = "postgres";

    private final EmbeddedPostgres postgres;
    private final Path data;
    private final PostgresDatabases databases = new PostgresDatabases(Engine.APPLICATION_USER);

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
        PostgresDatabases.createUnless(
                connection,
                "SELECT 1 FROM pg_roles WHERE rolname = '" + Engine.APPLICATION_USER + "'",
                "CREATE ROLE " + Engine.APPLICATION_USER + " LOGIN");
    }

    @Override
    public void create(Connection connection, String database) throws SQLException {
        databases.create(connection, database);
    }

    @Override
    public void drop(Connection connection, String database) throws SQLException {
        databases.drop(connection, database);
    }

    @Override
    public void copy(Connection connection, String template, String database) throws SQLException {
        databases.copy(connection, template, database);
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
