package dev.gofasta.generator.sql;

import dev.gofasta.generator.database.Database;
import dev.gofasta.generator.field.Field;
import dev.gofasta.generator.naming.Name;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The SQL of one database. Statements come without what ends them; {@link #script} puts that behind each, so that the text
 * runs in Flyway and in the database's own shell.
 */
public interface SqlDialect {

    /** Returns the SQL of {@code database}. */
    static SqlDialect of(Database database) {
        return switch (database) {
            case POSTGRESQL -> new PostgreSql();
            case MYSQL -> new MySql();
            case SQLITE -> new Sqlite();
            case SQLSERVER -> new SqlServer();
            case CLICKHOUSE -> new ClickHouse();
        };
    }

    /** Returns the database whose SQL this is. */
    Database database();

    /** Returns the type of a field's column without its constraints, such as {@code VARCHAR(255)}. */
    String type(Field field);

    /** Returns the definition of a field's column behind its name: the type and what one column can say of itself. */
    String definition(String table, Field field);

    /** Returns the expression of the moment at which a statement runs, in UTC, as columns of times hold it. */
    String now();

    /**
     * Returns the fields of one table with the limits that hold in this database where none were given.
     *
     * @throws dev.gofasta.generator.problem.ProblemException GF_GEN_DATABASE_LIMIT when it can't hold or index them
     */
    List<Field> fit(List<Field> fields);

    /** Returns what all tables of a project share and what its first migration makes, or empty where tables share nothing. */
    Optional<UpDown> base();

    /**
     * Returns the table of a resource with its indexes, triggers and join tables.
     *
     * @param fields its fields, which went through {@link #fit}
     */
    UpDown createTable(Name resource, List<Field> fields);

    /**
     * Returns the columns that every table of a resource has beside its own, by name, with their definitions; none where
     * resources are no entities.
     */
    default Map<String, String> baseColumns(String table) {
        return Map.of();
    }

    /** Returns the table between {@code resource} and several of what {@code field} points to. */
    UpDown joinTable(Name resource, Field field);

    /**
     * Returns a column that comes to a table with rows, with its constraints and index.
     *
     * @param fill what the rows get that are there, in the spelling of a default; null where the field is optional or has a
     *     default
     */
    UpDown addColumn(KnownTable table, Field field, @Nullable String fill);

    /** Returns an index over {@code columns} in this order. */
    UpDown addIndex(String table, List<String> columns);

    /** Returns another name for a column, and for the indexes and constraints called after it. */
    UpDown renameColumn(KnownTable table, String from, String to);

    /** Returns another name for a table, and for the indexes, constraints and triggers called after it. */
    UpDown renameTable(KnownTable table, String to);

    /** Returns the statement that drops a table. */
    default String dropTable(String table) {
        return "DROP TABLE " + table;
    }

    /** Returns a migration's text: each statement with what ends it. Statements of several lines stand apart. */
    String script(List<String> statements);
}
