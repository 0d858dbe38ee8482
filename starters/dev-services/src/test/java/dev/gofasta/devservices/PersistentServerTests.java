package dev.gofasta.devservices;

import static org.assertj.core.api.Assertions.assertThat;
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

class PersistentServerTests {

    @TempDir
    private Path parent;

    private Path directory;

    @BeforeEach
    void choosePathWithSpaces() {
        directory = parent.resolve("a path with spaces/postgres");
    }

    @Test
    void keepsDataBetweenRunsAndLeavesNoProcess() throws Exception {
        ProcessHandle first;
        try (PostgresServer server = start()) {
            first = ServerJvm.postmaster(server.directory());
            execute(server, "CREATE TABLE notes (text citext)", "INSERT INTO notes VALUES ('kept')");
        }
        assertThat(first.info().command()).isEmpty();
        try (PostgresServer server = start()) {
            assertThat(query(server, "SELECT text FROM notes")).isEqualTo("kept");
        }
    }

    @Test
    void writesDurablyAndConnectsAnOrdinaryRole() throws Exception {
        try (PostgresServer server = start()) {
            assertThat(query(server, "SHOW fsync")).isEqualTo("on");
            assertThat(query(server, "SHOW full_page_writes")).isEqualTo("on");
            assertThat(query(server, "SELECT rolsuper FROM pg_roles WHERE rolname = current_user"))
                    .isEqualTo("f");
        }
    }

    @Test
    void sharesOneServerWithinThisJvm() throws Exception {
        try (PostgresServer one = start()) {
            try (PostgresServer other = start()) {
                assertThat(other.port()).isEqualTo(one.port());
            }
            assertThat(query(one, "SELECT 1")).isEqualTo("1");
        }
    }

    @Test
    void reclaimsDirectoryOfKilledJvm() throws Exception {
        ProcessHandle orphan;
        try (ServerJvm killed = ServerJvm.start(directory.toString())) {
            orphan = killed.postmaster();
            killed.kill();
        }
        assertThat(orphan.isAlive()).isTrue();
        try (PostgresServer server = start()) {
            assertThat(orphan.info().command()).isEmpty();
            assertThat(query(server, "SELECT 1")).isEqualTo("1");
        }
    }

    @Test
    void stopsWhenJvmIsTerminated() throws Exception {
        try (ServerJvm process = ServerJvm.start(directory.toString())) {
            ProcessHandle postmaster = process.postmaster();
            assertThat(process.terminate()).isTrue();
            assertThat(postmaster.info().command()).isEmpty();
        }
    }

    @Test
    void namesTheProcessThatUsesTheDirectory() throws Exception {
        try (ServerJvm other = ServerJvm.start(directory.toString())) {
            assertThatIllegalStateException()
                    .isThrownBy(this::start)
                    .withMessageContaining("in use by the process " + other.pid())
                    .withMessageContaining("gofasta.dev-services.postgres.directory");
            assertThat(other.postmaster().isAlive()).isTrue();
        }
    }

    @Test
    void beginsAnewAfterInterruptedInitialisation() throws Exception {
        Files.createDirectories(directory.resolve("data/base"));
        Files.writeString(directory.resolve("data/postgresql.conf"), "# cut short");
        Files.writeString(directory.resolve("incomplete"), "");
        try (PostgresServer server = start()) {
            assertThat(query(server, "SELECT 1")).isEqualTo("1");
        }
        assertThat(directory.resolve("incomplete")).doesNotExist();
    }

    @Test
    void ignoresStalePidFile() throws Exception {
        start().close();
        Files.writeString(
                directory.resolve("data/postmaster.pid"),
                "%d%n%s%n0%n0%n".formatted(ProcessHandle.current().pid(), directory.resolve("data")));
        try (PostgresServer server = start()) {
            assertThat(query(server, "SELECT 1")).isEqualTo("1");
        }
    }

    @Test
    void refusesOtherMajorVersionAndDeletesNothing() throws Exception {
        start().close();
        Path version = directory.resolve("data/PG_VERSION");
        Files.writeString(version, "12\n");
        assertThatIllegalStateException()
                .isThrownBy(this::start)
                .withMessageContaining("belong to PostgreSQL 12, the embedded one is 18");
        assertThat(version).hasContent("12");
        assertThat(directory.resolve("data/base")).isNotEmptyDirectory();
    }

    @Test
    void refusesDirectoryWithForeignContent() throws IOException {
        Files.createDirectories(directory.resolve("data"));
        Files.writeString(directory.resolve("data/thesis.txt"), "mine");
        assertThatIllegalStateException()
                .isThrownBy(this::start)
                .withMessageContaining("not a PostgreSQL data directory");
        assertThat(directory.resolve("data/thesis.txt")).hasContent("mine");
    }

    @Test
    void refusesTakenPort() {
        try (PostgresServer server = start()) {
            assertThatIllegalStateException()
                    .isThrownBy(() -> PostgresServer.startPersistent(parent.resolve("other"), server.port()))
                    .withMessageContaining("Port " + server.port());
        }
    }

    private PostgresServer start() {
        PostgresServer server = PostgresServer.startPersistent(directory, 0);
        server.createDatabase("app");
        return server;
    }

    private static void execute(PostgresServer server, String... statements) throws SQLException {
        try (Connection administrator = server.openAdministratorConnection("app");
                Statement statement = administrator.createStatement()) {
            statement.execute("CREATE EXTENSION IF NOT EXISTS citext");
        }
        try (Connection connection = connect(server);
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    private static String query(PostgresServer server, String sql) throws SQLException {
        try (Connection connection = connect(server);
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            assertThat(rows.next()).isTrue();
            return rows.getString(1);
        }
    }

    private static Connection connect(PostgresServer server) throws SQLException {
        return DriverManager.getConnection(server.jdbcUrl("app"), server.username(), server.password());
    }
}
