package dev.gofasta.test.internal;

import java.sql.SQLException;
import java.util.Objects;
import java.util.StringJoiner;

/** Everything in a MariaDB database that is not a row, as one text that differs when anything does. */
final class MariaDbStructure {

    private static final String TRIGGERS = """
            SELECT concat_ws(' ', trigger_name, event_manipulation, event_object_table, action_timing, action_statement)
              FROM information_schema.triggers WHERE trigger_schema = database() ORDER BY trigger_name""";

    private static final String ROUTINES = """
            SELECT concat_ws(' ', r.routine_name, r.routine_type, r.dtd_identifier, r.routine_definition,
                    (SELECT group_concat(p.parameter_name, ' ', p.dtd_identifier ORDER BY p.ordinal_position)
                       FROM information_schema.parameters p
                      WHERE p.specific_schema = r.routine_schema AND p.specific_name = r.specific_name))
              FROM information_schema.routines r WHERE r.routine_schema = database() ORDER BY r.specific_name""";

    private MariaDbStructure() {}

    static String of(Sql sql) throws SQLException {
        StringJoiner lines = new StringJoiner("\n");
        for (String name : sql.texts(
                "SELECT table_name FROM information_schema.tables WHERE table_schema = database() ORDER BY table_name")) {
            String definition = Objects.requireNonNull(sql.rows("SHOW CREATE TABLE " + MariaDbTable.quoted(name))
                    .get(0)
                    .get(1));
            // Where an identity column is going on is no structure.
            lines.add(definition.replaceFirst(" AUTO_INCREMENT=\\d+", ""));
        }
        sql.texts(TRIGGERS).forEach(lines::add);
        sql.texts(ROUTINES).forEach(lines::add);
        return lines.toString();
    }
}
