package dev.gofasta.test.internal;

import java.sql.SQLException;
import java.util.List;
import java.util.StringJoiner;

/** Everything in a database of SQL Server that is not a row, as one text that differs when anything does. */
final class SqlServerStructure {

    /** An object that was dropped and made again has another number. */
    private static final String OBJECTS = """
            SELECT CONCAT_WS(' ', o.object_id, o.type, SCHEMA_NAME(o.schema_id), o.name, o.parent_object_id, m.definition,
                   g.is_disabled, f.is_disabled, c.is_disabled, c.definition, d.definition)
              FROM sys.objects o
              LEFT JOIN sys.sql_modules m ON m.object_id = o.object_id
              LEFT JOIN sys.triggers g ON g.object_id = o.object_id
              LEFT JOIN sys.foreign_keys f ON f.object_id = o.object_id
              LEFT JOIN sys.check_constraints c ON c.object_id = o.object_id
              LEFT JOIN sys.default_constraints d ON d.object_id = o.object_id
             WHERE o.is_ms_shipped = 0 ORDER BY o.object_id""";

    private static final String COLUMNS = """
            SELECT CONCAT_WS(' ', c.object_id, c.column_id, c.name, c.user_type_id, c.max_length, c.precision, c.scale,
                   c.is_nullable, c.collation_name, c.is_identity, p.definition)
              FROM sys.columns c
              JOIN sys.objects o ON o.object_id = c.object_id
              LEFT JOIN sys.computed_columns p ON p.object_id = c.object_id AND p.column_id = c.column_id
             WHERE o.is_ms_shipped = 0 ORDER BY c.object_id, c.column_id""";

    private static final String INDEXES = """
            SELECT CONCAT_WS(' ', i.object_id, i.name, i.type, i.is_unique, i.is_disabled, i.filter_definition,
                   c.index_column_id, c.column_id, c.is_descending_key, c.is_included_column)
              FROM sys.indexes i
              JOIN sys.objects o ON o.object_id = i.object_id
              LEFT JOIN sys.index_columns c ON c.object_id = i.object_id AND c.index_id = i.index_id
             WHERE o.is_ms_shipped = 0 AND i.index_id > 0 ORDER BY i.object_id, i.index_id, c.index_column_id""";

    private SqlServerStructure() {}

    static String of(Sql sql) throws SQLException {
        StringJoiner lines = new StringJoiner("\n");
        for (String query : List.of(OBJECTS, COLUMNS, INDEXES)) {
            sql.texts(query).forEach(lines::add);
        }
        return lines.toString();
    }
}
