package dev.gofasta.data.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SqliteConnectionTests {

    @TempDir
    private Path directory;

    private Connection one;
    private Connection other;

    @BeforeEach
    void connect() throws SQLException {
        String url = "jdbc:sqlite:" + directory.resolve("test.db") + "?journal_mode=WAL&busy_timeout=50";
        one = new SqliteDriver().connect(url, new Properties());
        other = new SqliteDriver().connect(url, new Properties());
        execute(one, "CREATE TABLE notes (text TEXT)");
    }

    @Test
    void aTransactionTakesTheLockWhenItBegins() throws SQLException {
        one.setAutoCommit(false);
        assertThatExceptionOfType(SQLException.class)
                .isThrownBy(() -> other.setAutoCommit(false))
                .withMessageContaining("SQLITE_BUSY");
    }

    @Test
    void aReadOnlyTransactionNeitherWaitsNorWrites() throws SQLException {
        one.setAutoCommit(false);
        execute(one, "INSERT INTO notes VALUES ('a')");
        other.setReadOnly(true);
        other.setAutoCommit(false);
        assertThat(count(other)).isZero();
        assertThatExceptionOfType(SQLException.class)
                .isThrownBy(() -> execute(other, "INSERT INTO notes VALUES ('b')"));
        one.commit();
        one.setAutoCommit(true);
        assertThat(count(other)).as("one snapshot").isZero();
        other.commit();
        other.setAutoCommit(true);
        other.setReadOnly(false);
        execute(other, "INSERT INTO notes VALUES ('c')");
        assertThat(count(one)).isEqualTo(2);
    }

    @Test
    void aCommitDoesNotTakeTheLockAgain() throws SQLException {
        one.setAutoCommit(false);
        execute(one, "INSERT INTO notes VALUES ('a')");
        one.commit();
        execute(other, "INSERT INTO notes VALUES ('b')");
        one.rollback();
        one.setAutoCommit(true);
        assertThat(count(one)).isEqualTo(2);
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static long count(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT count(*) FROM notes")) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
