package dev.gofasta.auth.internal;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Rows that have expired.
 *
 * @param table the table
 * @param key the column that names a row
 * @param condition what is true of a row that has expired; it may use {@code :now}
 */
record Expired(String table, String key, String condition) {

    private static final int BATCH = 500;

    /** Deletes them, a few at a time: nobody waits long for a lock, and a row that was renewed in between stays. */
    void delete(JdbcClient jdbc, long now) {
        List<@Nullable String> names;
        do {
            names = jdbc.sql("SELECT " + key + " FROM " + table + " WHERE " + condition)
                    .withMaxRows(BATCH)
                    .param("now", now)
                    .query(String.class)
                    .list();
            if (!names.isEmpty()) {
                jdbc.sql("DELETE FROM " + table + " WHERE " + key + " IN (:names) AND (" + condition + ")")
                        .param("names", names)
                        .param("now", now)
                        .update();
            }
        } while (names.size() == BATCH && !Thread.currentThread().isInterrupted());
    }
}
