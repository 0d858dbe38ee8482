package dev.gofasta.devservices.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.gofasta.devservices.DatabaseEngine;
import dev.gofasta.devservices.DatabaseServer;
import dev.gofasta.devservices.MariaDbServer;
import dev.gofasta.devservices.PostgresServer;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Databases on servers that somebody else has started: here, embedded ones, and those that are named or in containers. */
class ForeignServerTests {

    private static final String USER = "named";

    @ParameterizedTest
    @EnumSource(names = "SQLITE", mode = EnumSource.Mode.EXCLUDE)
    void databasesOfOneNameDoNotMeet(DatabaseEngine engine) throws SQLException {
        ForeignServer one = server(engine);
        ForeignServer other = server(engine);
        try {
            one.createDatabase("shop");
            one.createDatabase("shop");
            other.createDatabase("shop");
            execute(one, "shop", "CREATE TABLE products (id INTEGER)", "INSERT INTO products VALUES (7)");
            execute(other, "shop", "CREATE TABLE products (id INTEGER)");

            assertThat(read(one, "shop", "SELECT max(id) FROM products")).isEqualTo("7");
            assertThat(read(other, "shop", "SELECT max(id) FROM products")).isNull();
        } finally {
            one.leave();
            other.leave();
        }
    }

    @ParameterizedTest
    @EnumSource(names = "SQLITE", mode = EnumSource.Mode.EXCLUDE)
    void nothingIsLeftBehind(DatabaseEngine engine) throws SQLException {
        ForeignServer server = server(engine);
        String longest = "a".repeat(63);
        server.createDatabase("dropped");
        server.createDatabase(longest);
        try (Connection connection = server.connect("dropped")) {
            server.dropDatabase("dropped");
            server.dropDatabase("dropped");
            assertThat(connection.isValid(2)).isFalse();
        }
        server.connect(longest).close();

        server.leave();

        assertThatExceptionOfType(SQLException.class)
                .isThrownBy(() -> server.connect("dropped").close());
        assertThatExceptionOfType(SQLException.class)
                .isThrownBy(() -> server.connect(longest).close());
    }

    @ParameterizedTest
    @EnumSource(names = {"POSTGRES", "MARIADB", "MYSQL"})
    void databasesAreCopied(DatabaseEngine engine) throws SQLException {
        ForeignServer server = server(engine);
        try {
            server.createDatabase("original");
            execute(server, "original", "CREATE TABLE products (id INTEGER)", "INSERT INTO products VALUES (7)");

            server.cloneDatabase("original", "copy");

            assertThat(read(server, "copy", "SELECT max(id) FROM products")).isEqualTo("7");
            assertThatIllegalStateException().isThrownBy(() -> server.cloneDatabase("original", "copy"));
        } finally {
            server.leave();
        }
    }

    @Test
    void namesThatEnginesReadInTheirOwnWaysAreRefused() throws SQLException {
        ForeignServer server = server(DatabaseEngine.POSTGRES);

        assertThatIllegalArgumentException().isThrownBy(() -> server.createDatabase("a\"; DROP DATABASE x"));
    }

    private static ForeignServer server(DatabaseEngine engine) throws SQLException {
        if (!engine.isEmbedded()) {
            assumeThat(DatabaseServer.obstacle(engine)).isEmpty();
            return TestServers.shared(ServerKind.valueOf(engine.name())).another();
        }
        return new ForeignServer(engine == DatabaseEngine.POSTGRES ? postgres() : mariaDb(), Duration.ZERO);
    }

    private static ServerAddress postgres() {
        return ServerAddress.of(PostgresServer.shared().jdbcUrl("postgres"), "postgres", "");
    }

    private static ServerAddress mariaDb() throws SQLException {
        MariaDbServer server = MariaDbServer.shared();
        try (Connection connection = server.openAdministratorConnection("mysql")) {
            DatabaseSql.execute(
                    connection, "CREATE USER IF NOT EXISTS %s@'127.0.0.1' IDENTIFIED BY '%s'".formatted(USER, USER));
            DatabaseSql.execute(connection, "GRANT ALL PRIVILEGES ON *.* TO %s@'127.0.0.1'".formatted(USER));
        }
        return ServerAddress.of("jdbc:mariadb://127.0.0.1:" + server.port(), USER, USER);
    }

    private static void execute(ForeignServer server, String database, String... statements) throws SQLException {
        try (Connection connection = server.connect(database)) {
            for (String sql : statements) {
                DatabaseSql.execute(connection, sql);
            }
        }
    }

    private static String read(ForeignServer server, String database, String query) throws SQLException {
        try (Connection connection = server.connect(database);
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
