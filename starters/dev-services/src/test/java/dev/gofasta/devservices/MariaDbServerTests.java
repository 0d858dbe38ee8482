package dev.gofasta.devservices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MariaDbServerTests {

    @TempDir
    private Path parent;

    private Path directory;

    @BeforeEach
    void choosePathWithSpaces() {
        directory = parent.resolve("a path with spaces/mariadb");
    }

    @Test
    void keepsDataBetweenRunsAndLeavesNoProcess() throws Exception {
        ProcessHandle first;
        try (MariaDbServer server = start()) {
            first = ServerJvm.postmaster(server.directory());
            execute(server, "CREATE TABLE notes (text VARCHAR(20))", "INSERT INTO notes VALUES ('kept')");
        }
        assertThat(first.info().command()).isEmpty();
        try (MariaDbServer server = start()) {
            assertThat(query(server, "SELECT text FROM notes")).isEqualTo("kept");
            try (MariaDbServer same = start()) {
                assertThat(same.port()).as("one server within this JVM").isEqualTo(server.port());
            }
            assertThat(server.directory().resolve("init.sql")).doesNotExist();
        }
    }

    @Test
    void connectsAnOrdinaryUserWithTheSettingsOfProduction() throws Exception {
        try (MariaDbServer server = start()) {
            assertThat(query(server, "SELECT @@collation_database")).isEqualTo("utf8mb4_bin");
            assertThat(query(server, "SELECT @@global.time_zone")).isEqualTo("+00:00");
            assertThat(query(server, "SELECT @@bind_address")).isEqualTo("127.0.0.1");
            execute(
                    server,
                    "CREATE TABLE notes (text VARCHAR(20))",
                    "CREATE TRIGGER upper_notes BEFORE INSERT ON notes FOR EACH ROW SET NEW.text = upper(NEW.text)",
                    "INSERT INTO notes VALUES ('a')");
            assertThat(query(server, "SELECT text FROM notes")).isEqualTo("A");
            assertThatExceptionOfType(SQLException.class)
                    .isThrownBy(() -> query(server, "SELECT user FROM mysql.global_priv"));
            server.createDatabase("a_b");
            try (Connection administrator = server.openAdministratorConnection("mysql")) {
                administrator.createStatement().execute("CREATE DATABASE axb");
            }
            assertThatExceptionOfType(SQLException.class)
                    .as("an underscore is an underscore")
                    .isThrownBy(() -> execute(server, "CREATE TABLE axb.t (id INT)"));
        }
    }

    @Test
    void reclaimsDirectoryOfKilledJvm() throws Exception {
        ProcessHandle orphan;
        try (ServerJvm killed = ServerJvm.start(directory.toString(), "mariadb")) {
            orphan = killed.postmaster();
            killed.kill();
        }
        assertThat(orphan.isAlive()).isTrue();
        try (MariaDbServer server = start()) {
            assertThat(orphan.info().command()).isEmpty();
            assertThat(query(server, "SELECT 1")).isEqualTo("1");
            assertThatIllegalStateException()
                    .isThrownBy(() -> MariaDbServer.startPersistent(parent.resolve("other"), server.port()))
                    .withMessageContaining("Port " + server.port() + " of gofasta.dev-services.mariadb.port");
        }
    }

    @Test
    void stopsWhenJvmIsTerminatedAndIsInUseUntilThen() throws Exception {
        try (ServerJvm process = ServerJvm.start(directory.toString(), "mariadb")) {
            assertThatIllegalStateException()
                    .isThrownBy(this::start)
                    .withMessageContaining("in use by the process " + process.pid())
                    .withMessageContaining("gofasta.dev-services.mariadb.directory");
            ProcessHandle server = process.postmaster();
            assertThat(process.terminate()).isTrue();
            assertThat(server.info().command()).isEmpty();
        }
    }

    @Test
    void beginsAnewAfterInterruptedInitialisationButTouchesNothingElse() throws Exception {
        Files.createDirectories(directory.resolve("data/mysql"));
        Files.writeString(directory.resolve("data/ibdata1"), "cut short");
        Files.writeString(directory.resolve("incomplete"), "");
        start().close();
        Path version = directory.resolve("data/mariadb_upgrade_info");
        Files.writeString(version, "10.6.1-MariaDB");
        assertThatIllegalStateException()
                .isThrownBy(this::start)
                .withMessageContaining("belong to MariaDB 10.6.1-MariaDB");
        assertThat(version).hasContent("10.6.1-MariaDB");
        refusesForeignContent();
    }

    private void refusesForeignContent() throws IOException {
        Path thesis = parent.resolve("foreign/data/thesis.txt");
        Files.createDirectories(thesis.getParent());
        Files.writeString(thesis, "mine");
        assertThatIllegalStateException()
                .isThrownBy(() -> MariaDbServer.startPersistent(parent.resolve("foreign"), 0))
                .withMessageContaining("not a MariaDB data directory");
        assertThat(thesis).hasContent("mine");
    }

    @Test
    void aThrowawayServerDeletesEverythingWhenClosed() throws Exception {
        MariaDbServer server = MariaDbServer.startThrowaway();
        ProcessHandle process = ServerJvm.postmaster(server.directory());
        server.createDatabase("app");
        Connection client = DriverManager.getConnection(server.jdbcUrl("app"), server.username(), server.password());
        server.dropDatabase("app");
        assertThat(client.isValid(1)).as("disconnected").isFalse();
        server.close();
        assertThat(server.directory()).doesNotExist();
        assertThat(process.info().command()).isEmpty();
    }

    private MariaDbServer start() {
        MariaDbServer server = MariaDbServer.startPersistent(directory, 0);
        server.createDatabase("app");
        return server;
    }

    static void execute(DatabaseServer server, String... statements) throws SQLException {
        try (Connection connection = connect(server, "app");
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    private static String query(DatabaseServer server, String sql) throws SQLException {
        try (Connection connection = connect(server, "app");
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            assertThat(rows.next()).isTrue();
            return rows.getString(1);
        }
    }

    private static Connection connect(DatabaseServer server, String database) throws SQLException {
        return DriverManager.getConnection(server.jdbcUrl(database), server.username(), server.password());
    }
}
