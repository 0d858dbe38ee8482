package dev.gofasta.database;

import java.sql.SQLException;
import java.util.Set;

/** Tells from a failure that a statement had been run before: what it drops is gone, what it makes is there. */
final class AlreadySo {

    /** Of MySQL and MariaDB: tables, columns, keys, constraints, routines, triggers. */
    private static final Set<Integer> VENDOR_CODES =
            Set.of(1050, 1051, 1060, 1061, 1091, 1146, 1304, 1305, 1359, 1360, 1826, 3821, 3940, 4092);

    /** Of PostgreSQL: duplicate or undefined table, column, object, function. */
    private static final Set<String> STATES =
            Set.of("42P07", "42P01", "42701", "42703", "42710", "42704", "42723", "42883");

    /** Of ClickHouse, whose driver says one state for all: tables and columns. */
    private static final Set<Integer> CLICKHOUSE_CODES = Set.of(10, 15, 57, 60);

    private AlreadySo() {}

    static boolean says(ActionException failure) {
        return failure.getCause() instanceof SQLException cause
                && (VENDOR_CODES.contains(cause.getErrorCode())
                        || "22000".equals(cause.getSQLState()) && CLICKHOUSE_CODES.contains(cause.getErrorCode())
                        || STATES.contains(String.valueOf(cause.getSQLState())));
    }
}
