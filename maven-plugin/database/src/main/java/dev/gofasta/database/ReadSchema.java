package dev.gofasta.database;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.flywaydb.core.Flyway;

/** Tells what the tables of the application's database look like. */
final class ReadSchema implements Action {

    @Override
    public List<Row> run(UsedApplication application, Options options) {
        Flyway flyway = ApplicationFlyway.of(application);
        // What tools keep for themselves.
        Set<String> own = Set.of(
                flyway.getConfiguration().getTable(),
                UndoJournal.NAME,
                application.context().getEnvironment().getProperty("gofasta.seeds.table", "gofasta_seed_history"));
        try (Connection connection = flyway.getConfiguration().getDataSource().getConnection()) {
            DatabaseMetaData database = connection.getMetaData();
            return SchemaQueries.of(database.getDatabaseProductName(), database.getDatabaseProductVersion())
                    .map(queries -> read(connection, queries, own))
                    .orElseThrow(() -> unknown(database));
        } catch (SQLException ex) {
            throw UsedApplication.unreachable(ex);
        }
    }

    private static List<Row> read(Connection connection, SchemaQueries queries, Set<String> own) {
        List<Row> rows = new ArrayList<>(List.of(Row.of("database").with("name", queries.database())));
        try (Statement statement = connection.createStatement()) {
            for (SchemaQueries.Part part : SchemaQueries.Part.values()) {
                try (ResultSet result = statement.executeQuery(queries.sql(part))) {
                    while (result.next()) {
                        Row row = row(part.kind(), result);
                        if (!own.contains(row.value("table"))) {
                            rows.add(row);
                        }
                    }
                }
            }
        } catch (SQLException ex) {
            throw new ActionException(
                    Code.GF_SCHEMA_DATABASE,
                    "The database does not tell what its tables look like: " + ex.getMessage(),
                    "Give the application's user the right to read the catalogue of its schema.",
                    ex);
        }
        return rows;
    }

    /** The labels of a query are the names of the parts. */
    private static Row row(String kind, ResultSet result) throws SQLException {
        ResultSetMetaData labels = result.getMetaData();
        Row row = Row.of(kind);
        for (int i = 1; i <= labels.getColumnCount(); i++) {
            row = row.with(labels.getColumnLabel(i), result.getString(i));
        }
        return row;
    }

    private static ActionException unknown(DatabaseMetaData database) {
        String name;
        try {
            name = database.getDatabaseProductName();
        } catch (SQLException ex) {
            throw UsedApplication.unreachable(ex);
        }
        return new ActionException(
                Code.GF_SCHEMA_DATABASE,
                "Tables of " + name + " can't be read yet; those of PostgreSQL, MySQL, MariaDB and SQLite can.",
                "Write the fields down and run gofasta:scaffold for each table.");
    }
}
