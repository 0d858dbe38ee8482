package dev.gofasta.database;

import dev.gofasta.database.SchemaQueries.Part;
import java.util.Map;

/** The schema of a SQLite database: what its pragmas tell, and of checks and triggers the statements that made them. */
final class SqliteCatalogue {

    private static final String TABLES = " FROM sqlite_master m";
    private static final String ONLY = " WHERE m.type = 'table' AND m.name NOT LIKE 'sqlite\\_%' ESCAPE '\\'";

    static final Map<Part, String> QUERIES = SchemaQueries.parts(
            "SELECT m.name AS \"table\"" + TABLES + ONLY + " ORDER BY m.name",
            "SELECT m.name AS \"table\", c.name AS name, c.type AS type,"
                    + " CASE WHEN c.\"notnull\" OR c.pk THEN 0 ELSE 1 END AS nullable, c.dflt_value AS \"default\","
                    + " CASE WHEN c.hidden IN (2, 3) THEN 1 ELSE 0 END AS generated"
                    + TABLES + ", pragma_table_xinfo(m.name) c" + ONLY + " ORDER BY m.name, c.cid",
            "SELECT k.\"table\" AS \"table\", group_concat(k.name) AS columns FROM (SELECT m.name AS \"table\", c.name AS name"
                    + TABLES + ", pragma_table_info(m.name) c" + ONLY
                    + " AND c.pk > 0 ORDER BY m.name, c.pk) k GROUP BY k.\"table\"",
            "SELECT m.name AS \"table\", i.\"unique\" AS \"unique\","
                    + " (SELECT group_concat(x.name) FROM pragma_index_info(i.name) x) AS columns,"
                    + " (SELECT CASE WHEN instr(upper(s.sql), ' WHERE ') > 0"
                    + " THEN substr(s.sql, instr(upper(s.sql), ' WHERE ') + 7) END"
                    + " FROM sqlite_master s WHERE s.type = 'index' AND s.name = i.name) AS condition"
                    + TABLES + ", pragma_index_list(m.name) i" + ONLY
                    + " AND i.origin <> 'pk' ORDER BY m.name, i.seq DESC",
            "SELECT m.name AS \"table\", group_concat(f.\"from\") AS columns, f.\"table\" AS target,"
                    + " group_concat(coalesce(f.\"to\", 'id')) AS targets, f.on_delete AS action"
                    + TABLES + ", pragma_foreign_key_list(m.name) f" + ONLY
                    + " GROUP BY m.name, f.id ORDER BY m.name, f.id DESC",
            "SELECT m.name AS \"table\", m.sql AS text" + TABLES + ONLY,
            "SELECT g.tbl_name AS \"table\", g.sql AS text FROM sqlite_master g WHERE g.type = 'trigger' ORDER BY g.name");

    private SqliteCatalogue() {}
}
