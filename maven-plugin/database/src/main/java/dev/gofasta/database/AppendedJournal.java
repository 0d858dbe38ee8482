package dev.gofasta.database;

import java.sql.SQLException;
import org.flywaydb.core.internal.database.base.Database;
import org.flywaydb.core.internal.database.base.Schema;

/** The journal on ClickHouse, where no row is changed: each note is a row of its own, and the last one counts. */
final class AppendedJournal extends UndoJournal {

    private static final String LAST = " ORDER BY noted DESC LIMIT 1";

    AppendedJournal(Database<?> database, Schema<?, ?> schema) {
        super(database, schema);
    }

    @Override
    String select() {
        return super.select() + LAST;
    }

    @Override
    String create() {
        return "CREATE TABLE " + table()
                + " (version String, checksum Int64, done Int32, begun Int32, noted Int64 DEFAULT 0)"
                + " ENGINE = MergeTree ORDER BY noted";
    }

    @Override
    void update(int done, int begun) throws SQLException {
        execute("INSERT INTO " + table() + " (version, checksum, done, begun, noted) SELECT version, checksum, " + done
                + ", " + begun + ", noted + 1 FROM " + table() + LAST);
    }

    @Override
    void clear() throws SQLException {
        execute("TRUNCATE TABLE " + table());
    }
}
