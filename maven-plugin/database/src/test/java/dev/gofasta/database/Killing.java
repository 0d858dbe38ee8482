package dev.gofasta.database;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gofasta.devservices.DatabaseEngine;
import java.io.File;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;

/** The signs in a database that another process has come to where it is to be killed. */
final class Killing {

    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final long MORE_THAN_A_CACHE = 16_000_000;

    static final Sign POSTGRES_WAITS = project -> !project.query(
                    "SELECT pid FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'")
            .isEmpty();

    static final Sign MARIADB_WAITS = project -> !project.query("""
                    SELECT id FROM information_schema.processlist WHERE db = database()
                        AND (state = 'Waiting for table metadata lock' OR info LIKE 'UPDATE sizes%')""").isEmpty();

    static final Sign SQLITE_IS_WRITTEN = Killing::isWritten;

    private Killing() {}

    /** Something that a database tells about another process. */
    @FunctionalInterface
    interface Sign {

        boolean isThere(ShopProject project) throws SQLException;
    }

    /** Waits for a sign. */
    static void await(Sign sign, ShopProject project, Process process, ToolJvm jvm) throws Exception {
        Instant end = Instant.now().plus(PATIENCE);
        while (!sign.isThere(project)) {
            assertThat(process.isAlive() && Instant.now().isBefore(end))
                    .as(jvm.log())
                    .isTrue();
            Thread.onSpinWait();
        }
    }

    /** Waits until the server has let go of a client that is dead. */
    static void awaitEnd(DatabaseEngine engine, ShopProject project) throws SQLException {
        String others = switch (engine) {
            case POSTGRES ->
                "SELECT pid FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()";
            case MARIADB ->
                "SELECT id FROM information_schema.processlist WHERE db = database() AND id <> connection_id()";
            default -> "SELECT 1 WHERE 0";
        };
        Instant end = Instant.now().plus(PATIENCE);
        while (!project.query(others).isEmpty()) {
            assertThat(Instant.now()).isBefore(end);
            Thread.onSpinWait();
        }
    }

    /** Pages go to the log in the middle of a transaction when the cache is full. */
    private static boolean isWritten(ShopProject project) {
        String file = project.url().replaceFirst("^jdbc:sqlite:", "").replaceFirst("\\?.*$", "");
        return new File(file + "-wal").length() > MORE_THAN_A_CACHE;
    }
}
