package dev.gofasta.database;

import dev.gofasta.devservices.DatabaseEngine;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/**
 * A schema as sorted lines, from the engine's own catalogue: tables, columns with type, default and nullability, constraints,
 * indexes, views, triggers and functions. Two schemas are the same when their lines are; Flyway's table is left out.
 */
final class SchemaDump {

    private static final List<String> POSTGRES = List.of(
            """
            SELECT 'column', table_name, column_name, data_type, udt_name, character_maximum_length, numeric_precision,
                numeric_scale, datetime_precision, is_nullable, column_default, generation_expression
            FROM information_schema.columns WHERE table_schema = current_schema()""",
            """
            SELECT 'constraint', conrelid::regclass, conname, pg_get_constraintdef(oid)
            FROM pg_constraint WHERE connamespace = current_schema()::regnamespace AND contype <> 'n'""",
            "SELECT 'index', tablename, indexdef FROM pg_indexes WHERE schemaname = current_schema()",
            """
            SELECT 'trigger', tgrelid::regclass, pg_get_triggerdef(t.oid)
            FROM pg_trigger t JOIN pg_class c ON c.oid = t.tgrelid
            WHERE NOT tgisinternal AND c.relnamespace = current_schema()::regnamespace""",
            """
            SELECT 'function', p.proname, pg_get_functiondef(p.oid) FROM pg_proc p
            WHERE p.pronamespace = current_schema()::regnamespace AND p.prokind = 'f'
                AND NOT EXISTS (SELECT 1 FROM pg_depend d WHERE d.objid = p.oid AND d.deptype = 'e')""",
            "SELECT 'view', viewname, definition FROM pg_views WHERE schemaname = current_schema()",
            "SELECT 'extension', extname FROM pg_extension");

    private static final List<String> MARIADB = List.of(
            """
            SELECT 'column', table_name, column_name, column_type, is_nullable, column_default, extra, collation_name,
                generation_expression
            FROM information_schema.columns WHERE table_schema = database()""",
            """
            SELECT 'index', table_name, index_name, seq_in_index, column_name, non_unique
            FROM information_schema.statistics WHERE table_schema = database()""",
            """
            SELECT 'constraint', table_name, constraint_name, constraint_type
            FROM information_schema.table_constraints WHERE table_schema = database()""",
            """
            SELECT 'check', table_name, constraint_name, check_clause
            FROM information_schema.check_constraints WHERE constraint_schema = database()""",
            """
            SELECT 'foreign key', table_name, constraint_name, referenced_table_name, delete_rule, update_rule
            FROM information_schema.referential_constraints WHERE constraint_schema = database()""",
            """
            SELECT 'trigger', event_object_table, trigger_name, action_timing, event_manipulation, action_statement
            FROM information_schema.triggers WHERE trigger_schema = database()""",
            """
            SELECT 'routine', routine_name, routine_type, routine_definition
            FROM information_schema.routines WHERE routine_schema = database()""",
            "SELECT 'view', table_name, view_definition FROM information_schema.views WHERE table_schema = database()");

    private static final List<String> SQLITE =
            List.of("SELECT type, tbl_name, name, sql FROM sqlite_master WHERE name NOT LIKE 'sqlite_%'");

    private SchemaDump() {}

    static List<String> of(Connection connection, DatabaseEngine engine) throws SQLException {
        List<String> queries = switch (engine) {
            case POSTGRES -> POSTGRES;
            case MARIADB, MYSQL -> MARIADB;
            case SQLITE -> SQLITE;
            case SQLSERVER -> throw new IllegalArgumentException("not embedded");
        };
        TreeSet<String> lines = new TreeSet<>();
        for (String query : queries) {
            lines.addAll(lines(connection, query));
        }
        return lines.stream()
                .filter(line -> !line.contains("flyway_schema_history"))
                .toList();
    }

    private static List<String> lines(Connection connection, String query) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            List<String> lines = new ArrayList<>();
            while (rows.next()) {
                List<String> cells = new ArrayList<>();
                for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
                    cells.add(String.valueOf(rows.getString(i)));
                }
                lines.add(String.join(" | ", cells));
            }
            return lines;
        }
    }
}
