package dev.gofasta.seeds.internal;

import dev.gofasta.seeds.SeedException;
import java.sql.DatabaseMetaData;
import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * The table that knows which seeds ran. A seed is claimed by the first statement of its own transaction, which writes its row:
 * whoever else wants it waits for that row, on every database, and finds it once the data are there.
 */
public final class SeedHistory {

    private static final Pattern NAME = Pattern.compile("[A-Za-z_]\\w*(\\.[A-Za-z_]\\w*)?");

    private final DataSource dataSource;
    private final JdbcTemplate jdbc;
    private final JdbcTemplate claims;
    private final String table;
    private final Clock clock;
    private final Duration patience;

    /**
     * Creates the history; nothing is asked of the database yet.
     *
     * @throws SeedException when the name of the table is none
     */
    public SeedHistory(DataSource dataSource, String table, Clock clock, Duration wait) {
        if (!NAME.matcher(table).matches()) {
            throw new SeedException(
                    "The property 'gofasta.seeds.table' is '" + table + "', which is no name of a table.",
                    "Use letters, digits and underscores, with a schema before a dot if you like.");
        }
        if (wait.toSeconds() < 1) {
            throw new SeedException(
                    "The property 'gofasta.seeds.wait' is " + wait.toMillis() + "ms.", "Use one second or more.");
        }
        this.dataSource = dataSource;
        this.jdbc = new JdbcTemplate(dataSource);
        this.claims = new JdbcTemplate(dataSource);
        this.claims.setQueryTimeout((int) Math.min(wait.toSeconds(), Integer.MAX_VALUE / 1000));
        this.table = table;
        this.clock = clock;
        this.patience = wait;
    }

    /** Returns how long to wait for another instance. */
    Duration patience() {
        return patience;
    }

    /** Finds out which database this is. */
    SeedTarget open() {
        ConnectionCallback<String> product = connection -> {
            DatabaseMetaData metaData = connection.getMetaData();
            return metaData.getDatabaseProductName();
        };
        String name = jdbc.execute(product);
        return new SeedTarget(new JdbcTemplate(dataSource), SeedDatabase.of(String.valueOf(name)));
    }

    /** Creates the table unless it is there; another instance may do so at the same moment. */
    void createIfAbsent(SeedDatabase database) {
        try {
            checksums();
        } catch (DataAccessException absent) {
            try {
                jdbc.execute(database.createHistory(table));
            } catch (DataAccessException failure) {
                requireTable(failure);
            }
        }
    }

    private void requireTable(DataAccessException failure) {
        try {
            checksums();
        } catch (DataAccessException stillAbsent) {
            throw new SeedException(
                    "The table '" + table + "' of the seeds could not be created: " + Messages.of(failure) + ".",
                    "Let the user of the database create tables, or create it yourself as docs/starters/seeds.md says.",
                    null,
                    failure);
        }
    }

    /** Returns the checksum of each seed that ran, by its name. */
    Map<String, String> checksums() {
        Map<String, String> checksums = new LinkedHashMap<>();
        jdbc.query("SELECT name, checksum FROM " + table, row -> {
            checksums.put(row.getString(1), row.getString(2));
        });
        return checksums;
    }

    /**
     * Claims a seed inside of its transaction.
     *
     * @param before the checksum with which it ran before, null when it never did
     * @return false when it has another checksum by now
     * @throws DataAccessException when another instance has it, or the table cannot be written
     */
    boolean claim(Seed seed, @Nullable String before, SeedDatabase database) {
        Object now = database.time(clock.instant());
        if (before == null) {
            claims.update(
                    "INSERT INTO " + table + " (name, checksum, seeded_at) VALUES (?, ?, ?)",
                    seed.name(),
                    seed.checksum(),
                    now);
            return true;
        }
        return claims.update(
                        "UPDATE " + table + " SET checksum = ?, seeded_at = ? WHERE name = ? AND checksum = ?",
                        seed.checksum(),
                        now,
                        seed.name(),
                        before)
                > 0;
    }
}
