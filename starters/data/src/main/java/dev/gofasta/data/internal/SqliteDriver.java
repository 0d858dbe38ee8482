package dev.gofasta.data.internal;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import org.sqlite.JDBC;

/** The driver of SQLite, whose transactions wait for each other instead of failing. */
public final class SqliteDriver extends JDBC {

    @Override
    public @Nullable Connection connect(String url, Properties info) throws SQLException {
        return isValidURL(url) ? new SqliteConnection(url, url.trim().substring(PREFIX.length()), info) : null;
    }
}
