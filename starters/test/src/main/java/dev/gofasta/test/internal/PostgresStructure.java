package dev.gofasta.test.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** Everything in a PostgreSQL database that is not a row, as one short text that differs when anything does. */
final class PostgresStructure {

    private static final String QUERY = """
            WITH schemas AS (
                SELECT oid, nspname FROM pg_namespace
                 WHERE nspname !~ '^pg_' AND nspname NOT IN ('information_schema', 'gofasta_test')),
            relations AS (
                SELECT c.*, s.nspname || '.' || c.relname AS label FROM pg_class c JOIN schemas s ON s.oid = c.relnamespace),
            lines (line) AS (
                SELECT 'schema ' || nspname FROM schemas
                UNION ALL SELECT concat_ws(' ', label, relkind, relpersistence, relrowsecurity, reloptions, relacl)
                  FROM relations WHERE relkind NOT IN ('i', 'I')
                UNION ALL SELECT concat_ws(' ', r.label, a.attname, format_type(a.atttypid, a.atttypmod), a.attnotnull,
                        a.attidentity, a.attgenerated, a.attcollation, pg_get_expr(d.adbin, d.adrelid))
                  FROM pg_attribute a JOIN relations r ON r.oid = a.attrelid
                  LEFT JOIN pg_attrdef d ON d.adrelid = a.attrelid AND d.adnum = a.attnum
                 WHERE a.attnum > 0 AND NOT a.attisdropped AND r.relkind NOT IN ('i', 'I')
                UNION ALL SELECT concat_ws(' ', 'constraint', r.label, c.conname, pg_get_constraintdef(c.oid), c.convalidated)
                  FROM pg_constraint c JOIN relations r ON r.oid = c.conrelid
                UNION ALL SELECT concat_ws(' ', pg_get_indexdef(i.indexrelid), i.indisvalid)
                  FROM pg_index i JOIN relations r ON r.oid = i.indrelid
                UNION ALL SELECT concat_ws(' ', pg_get_triggerdef(t.oid), t.tgenabled)
                  FROM pg_trigger t JOIN relations r ON r.oid = t.tgrelid WHERE NOT t.tgisinternal
                UNION ALL SELECT pg_get_ruledef(w.oid)
                  FROM pg_rewrite w JOIN relations r ON r.oid = w.ev_class
                UNION ALL SELECT concat_ws(' ', 'policy', r.label, p.polname, p.polcmd, p.polroles,
                        pg_get_expr(p.polqual, p.polrelid), pg_get_expr(p.polwithcheck, p.polrelid))
                  FROM pg_policy p JOIN relations r ON r.oid = p.polrelid
                UNION ALL SELECT concat_ws(' ', 'sequence', r.label, q.seqtypid, q.seqstart, q.seqincrement, q.seqmax,
                        q.seqmin, q.seqcache, q.seqcycle)
                  FROM pg_sequence q JOIN relations r ON r.oid = q.seqrelid
                UNION ALL SELECT concat_ws(' ', 'function', s.nspname, p.proname, p.prokind,
                        pg_get_function_identity_arguments(p.oid), p.prorettype, p.prosrc)
                  FROM pg_proc p JOIN schemas s ON s.oid = p.pronamespace
                UNION ALL SELECT concat_ws(' ', 'type', s.nspname, t.typname, t.typtype, format_type(t.typbasetype, t.typtypmod),
                        t.typdefault, (SELECT string_agg(e.enumlabel, ',' ORDER BY e.enumsortorder)
                          FROM pg_enum e WHERE e.enumtypid = t.oid))
                  FROM pg_type t JOIN schemas s ON s.oid = t.typnamespace
                UNION ALL SELECT concat_ws(' ', 'extension', extname, extversion) FROM pg_extension)
            SELECT md5(string_agg(line, E'\\n' ORDER BY line COLLATE "C")) FROM lines""";

    private PostgresStructure() {}

    static String of(Statement statement) throws SQLException {
        try (ResultSet rows = statement.executeQuery(QUERY)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
