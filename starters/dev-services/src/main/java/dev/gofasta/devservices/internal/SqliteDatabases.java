package dev.gofasta.devservices.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;

/** SQLite databases as files of one directory. */
public final class SqliteDatabases {

    private static final String SUFFIX = ".db";
    private static final List<String> COMPANIONS = List.of("-wal", "-shm", "-journal");

    /**
     * Foreign keys count, and transactions wait for each other when they begin. One that begins as a reader and then
     * writes would fail instead of waiting; the driver's way out of that, jdbc.explicit_readonly, stops Flyway.
     */
    private static final String SETTINGS =
            "?foreign_keys=on&journal_mode=wal&busy_timeout=10000&transaction_mode=immediate&synchronous=";

    private final Path directory;
    private final boolean durable;

    public SqliteDatabases(Path directory, boolean durable) {
        this.directory = directory;
        this.durable = durable;
    }

    public Path directory() {
        return directory;
    }

    public String url(String name) {
        return "jdbc:sqlite:" + file(name) + SETTINGS + (durable ? "normal" : "off");
    }

    private Path file(String name) {
        return directory.resolve(name + SUFFIX);
    }

    public void create(String name) {
        try {
            if (!Files.exists(file(name))) {
                // An empty file is an empty database.
                Files.createFile(file(name));
            }
        } catch (IOException ex) {
            throw new UncheckedIOException("Cannot create the database " + file(name), ex);
        }
    }

    public void drop(String name) {
        Path file = file(name);
        try {
            Files.deleteIfExists(file);
            for (String companion : COMPANIONS) {
                Files.deleteIfExists(file.resolveSibling(file.getFileName() + companion));
            }
        } catch (IOException ex) {
            throw new UncheckedIOException("Cannot delete the database " + file, ex);
        }
    }

    /** Also right while the template is open, as it reads one snapshot. */
    public void copy(String template, String name) {
        if (Files.exists(file(name))) {
            throw new IllegalStateException("The database " + file(name) + " exists already.");
        }
        try (Connection connection = connect(template);
                PreparedStatement copy = connection.prepareStatement("VACUUM INTO ?")) {
            copy.setString(1, file(name).toString());
            copy.executeUpdate();
        } catch (SQLException ex) {
            throw new IllegalStateException("Cannot copy the database " + file(template), ex);
        }
    }

    public Connection connect(String name) throws SQLException {
        if (!Files.exists(file(name))) {
            throw new SQLException("There is no database " + file(name));
        }
        return Drivers.connect("org.sqlite.JDBC", url(name), null, null);
    }
}
