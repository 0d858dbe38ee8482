package dev.gofasta.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;

/**
 * Which seeds have run, as far as a reset has left it: the table is where the application's connections look first, and that
 * need not be one of the schemas that Flyway empties.
 */
final class SeedMemory {

    private static final String NAME = "[A-Za-z_]\\w*(\\.[A-Za-z_]\\w*)?";

    private SeedMemory() {}

    /** Forgets the seeds of the database that was emptied, so that they run again; returns whether there was a need to. */
    static boolean forget(UsedApplication application, DataSource emptied) throws SQLException {
        DataSource seeded =
                application.context().getBeanProvider(DataSource.class).getIfUnique();
        String table =
                application.context().getEnvironment().getProperty("gofasta.seeds.table", "gofasta_seed_history");
        if (seeded == null || !table.matches(NAME)) {
            return false;
        }
        try (Connection connection = seeded.getConnection();
                Connection other = emptied.getConnection();
                Statement statement = connection.createStatement()) {
            if (!connection.getMetaData().getURL().equals(other.getMetaData().getURL()) || !exists(table, statement)) {
                return false;
            }
            statement.execute("DELETE FROM " + table);
            return true;
        }
    }

    private static boolean exists(String table, Statement statement) {
        try {
            statement.executeQuery("SELECT name FROM " + table + " WHERE 1 = 0").close();
            return true;
        } catch (SQLException ex) {
            return false;
        }
    }
}
