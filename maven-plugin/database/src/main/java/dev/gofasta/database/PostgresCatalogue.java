package dev.gofasta.database;

import dev.gofasta.database.SchemaQueries.Part;
import java.util.Map;

/** The schema of a connection, as PostgreSQL's catalogue has it. */
final class PostgresCatalogue {

    private static final String TABLES =
            " FROM pg_class t JOIN pg_namespace n ON n.oid = t.relnamespace AND n.nspname = current_schema()"
                    + " AND t.relkind IN ('r', 'p')";

    static final Map<Part, String> QUERIES = SchemaQueries.parts(
            "SELECT t.relname AS \"table\"" + TABLES + " ORDER BY t.relname",
            "SELECT t.relname AS \"table\", a.attname AS name, format_type(a.atttypid, a.atttypmod) AS type,"
                    + " CASE WHEN a.attnotnull THEN 0 ELSE 1 END AS nullable,"
                    + " pg_get_expr(d.adbin, d.adrelid) AS \"default\","
                    + " CASE WHEN a.attgenerated <> '' OR a.attidentity <> '' THEN 1 ELSE 0 END AS generated"
                    + TABLES
                    + " JOIN pg_attribute a ON a.attrelid = t.oid AND a.attnum > 0 AND NOT a.attisdropped"
                    + " LEFT JOIN pg_attrdef d ON d.adrelid = t.oid AND d.adnum = a.attnum"
                    + " ORDER BY t.relname, a.attnum",
            "SELECT t.relname AS \"table\", " + names("c.conrelid", "c.conkey") + " AS columns" + TABLES
                    + " JOIN pg_constraint c ON c.conrelid = t.oid AND c.contype = 'p'",
            "SELECT t.relname AS \"table\", CASE WHEN i.indisunique THEN 1 ELSE 0 END AS \"unique\", "
                    + names("i.indrelid", "i.indkey::smallint[]")
                    + " AS columns, pg_get_expr(i.indpred, i.indrelid) AS condition" + TABLES
                    + " JOIN pg_index i ON i.indrelid = t.oid AND NOT i.indisprimary AND i.indexprs IS NULL"
                    + " ORDER BY t.relname, i.indexrelid",
            "SELECT t.relname AS \"table\", " + names("c.conrelid", "c.conkey") + " AS columns, o.relname AS target, "
                    + names("c.confrelid", "c.confkey") + " AS targets,"
                    + " CASE c.confdeltype WHEN 'c' THEN 'CASCADE' WHEN 'n' THEN 'SET NULL' WHEN 'd' THEN 'SET DEFAULT'"
                    + " ELSE 'RESTRICT' END AS action"
                    + TABLES
                    + " JOIN pg_constraint c ON c.conrelid = t.oid AND c.contype = 'f'"
                    + " JOIN pg_class o ON o.oid = c.confrelid ORDER BY t.relname, c.oid",
            "SELECT t.relname AS \"table\", pg_get_constraintdef(c.oid) AS text" + TABLES
                    + " JOIN pg_constraint c ON c.conrelid = t.oid AND c.contype = 'c' ORDER BY t.relname, c.oid",
            "SELECT t.relname AS \"table\", pg_get_triggerdef(g.oid) AS text" + TABLES
                    + " JOIN pg_trigger g ON g.tgrelid = t.oid AND NOT g.tgisinternal ORDER BY t.relname, g.tgname");

    private PostgresCatalogue() {}

    /** The names of columns whose numbers are in an array, in its order. */
    private static String names(String table, String numbers) {
        return "(SELECT string_agg(x.attname, ',' ORDER BY u.place) FROM unnest(" + numbers
                + ") WITH ORDINALITY AS u(number, place) JOIN pg_attribute x ON x.attrelid = " + table
                + " AND x.attnum = u.number)";
    }
}
