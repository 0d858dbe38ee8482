package dev.gofasta.database;

import dev.gofasta.database.SchemaQueries.Part;
import java.util.Map;

/** The schema of a connection, as MySQL and MariaDB have it in INFORMATION_SCHEMA, which differs in defaults and checks. */
final class MySqlCatalogue {

    private static final String HERE = ".TABLE_SCHEMA = DATABASE()";

    private MySqlCatalogue() {}

    static Map<Part, String> queries(boolean mariaDb) {
        // MySQL has texts without their quotes.
        String value = mariaDb
                ? "NULLIF(c.COLUMN_DEFAULT, 'NULL')"
                : "CASE WHEN c.COLUMN_DEFAULT IS NULL OR c.EXTRA LIKE '%DEFAULT_GENERATED%' THEN c.COLUMN_DEFAULT"
                        + " ELSE QUOTE(c.COLUMN_DEFAULT) END";
        String checks = mariaDb
                ? "SELECT k.TABLE_NAME AS `table`, k.CHECK_CLAUSE AS text FROM INFORMATION_SCHEMA.CHECK_CONSTRAINTS k"
                        + " WHERE k.CONSTRAINT_SCHEMA = DATABASE()"
                : "SELECT t.TABLE_NAME AS `table`, k.CHECK_CLAUSE AS text FROM INFORMATION_SCHEMA.CHECK_CONSTRAINTS k"
                        + " JOIN INFORMATION_SCHEMA.TABLE_CONSTRAINTS t ON t.CONSTRAINT_SCHEMA = k.CONSTRAINT_SCHEMA"
                        + " AND t.CONSTRAINT_NAME = k.CONSTRAINT_NAME AND t.CONSTRAINT_TYPE = 'CHECK'"
                        + " WHERE k.CONSTRAINT_SCHEMA = DATABASE()";
        return SchemaQueries.parts(
                "SELECT t.TABLE_NAME AS `table` FROM INFORMATION_SCHEMA.TABLES t WHERE t" + HERE
                        + " AND t.TABLE_TYPE = 'BASE TABLE' ORDER BY t.TABLE_NAME",
                "SELECT c.TABLE_NAME AS `table`, c.COLUMN_NAME AS name, c.COLUMN_TYPE AS type,"
                        + " IF(c.IS_NULLABLE = 'YES', 1, 0) AS nullable, " + value + " AS `default`,"
                        + " IF(c.GENERATION_EXPRESSION <> '' OR c.EXTRA LIKE '%auto_increment%', 1, 0) AS generated"
                        + " FROM INFORMATION_SCHEMA.COLUMNS c WHERE c" + HERE
                        + " ORDER BY c.TABLE_NAME, c.ORDINAL_POSITION",
                indexes("s.INDEX_NAME = 'PRIMARY'"),
                indexes("s.INDEX_NAME <> 'PRIMARY'"),
                "SELECT u.TABLE_NAME AS `table`, GROUP_CONCAT(u.COLUMN_NAME ORDER BY u.ORDINAL_POSITION) AS columns,"
                        + " u.REFERENCED_TABLE_NAME AS target,"
                        + " GROUP_CONCAT(u.REFERENCED_COLUMN_NAME ORDER BY u.ORDINAL_POSITION) AS targets,"
                        + " r.DELETE_RULE AS action FROM INFORMATION_SCHEMA.KEY_COLUMN_USAGE u"
                        + " JOIN INFORMATION_SCHEMA.REFERENTIAL_CONSTRAINTS r ON r.CONSTRAINT_SCHEMA = u.CONSTRAINT_SCHEMA"
                        + " AND r.CONSTRAINT_NAME = u.CONSTRAINT_NAME AND r.TABLE_NAME = u.TABLE_NAME WHERE u" + HERE
                        + " AND u.REFERENCED_TABLE_NAME IS NOT NULL"
                        + " GROUP BY u.TABLE_NAME, u.CONSTRAINT_NAME, u.REFERENCED_TABLE_NAME, r.DELETE_RULE"
                        + " ORDER BY u.TABLE_NAME, u.CONSTRAINT_NAME",
                checks,
                "SELECT g.EVENT_OBJECT_TABLE AS `table`, g.ACTION_STATEMENT AS text FROM INFORMATION_SCHEMA.TRIGGERS g"
                        + " WHERE g.TRIGGER_SCHEMA = DATABASE() ORDER BY g.EVENT_OBJECT_TABLE, g.TRIGGER_NAME");
    }

    private static String indexes(String which) {
        return "SELECT s.TABLE_NAME AS `table`, IF(MAX(s.NON_UNIQUE) = 0, 1, 0) AS `unique`,"
                + " GROUP_CONCAT(s.COLUMN_NAME ORDER BY s.SEQ_IN_INDEX) AS columns FROM INFORMATION_SCHEMA.STATISTICS s"
                + " WHERE s" + HERE + " AND " + which + " GROUP BY s.TABLE_NAME, s.INDEX_NAME"
                + " ORDER BY s.TABLE_NAME, s.INDEX_NAME";
    }
}
