package dev.gofasta.lint.rule;

import dev.gofasta.lint.statement.SqlType;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What a new type means for values of the old one. */
enum TypeChange {
    /** The same type. */
    SAME,
    /** Every value fits, and is kept in the same form. */
    LONGER,
    /** Every value fits, in another form. */
    WIDER,
    /** Values are added to an enumeration, behind those that are there. */
    MORE_VALUES,
    /** Some values do not fit, or lose something. */
    NARROWER,
    /** The types are of different kinds, so that it depends on the values. */
    OTHER;

    private static final int NO_LIMIT = Integer.MAX_VALUE;

    private static final Map<String, Integer> INTEGERS = Map.ofEntries(
            Map.entry("tinyint", 1),
            Map.entry("smallint", 2),
            Map.entry("int2", 2),
            Map.entry("mediumint", 3),
            Map.entry("int", 4),
            Map.entry("integer", 4),
            Map.entry("int4", 4),
            Map.entry("bigint", 8),
            Map.entry("int8", 8),
            Map.entry("int16", 2),
            Map.entry("int32", 4),
            Map.entry("int64", 8),
            Map.entry("int128", 16),
            Map.entry("int256", 32));

    private static final Set<String> TEXTS = Set.of(
            "varchar",
            "character varying",
            "nvarchar",
            "char",
            "character",
            "nchar",
            "text",
            "tinytext",
            "mediumtext",
            "longtext",
            "string",
            "clob",
            "fixedstring",
            "citext",
            "bpchar");
    private static final Map<String, Integer> FIXED_TEXTS =
            Map.of("tinytext", 255, "char", 1, "character", 1, "nchar", 1);
    private static final Set<String> DECIMALS = Set.of("numeric", "decimal", "dec");
    private static final Set<String> FLOATS =
            Set.of("real", "float", "double", "double precision", "float4", "float8", "float32", "float64");
    private static final Set<String> TIMES = Set.of(
            "timestamp",
            "timestamptz",
            "timestamp with time zone",
            "timestamp without time zone",
            "datetime",
            "datetime2",
            "datetimeoffset",
            "datetime64",
            "smalldatetime");
    private static final Set<String> ENUMS = Set.of("enum", "set", "enum8", "enum16");

    static TypeChange of(SqlType from, SqlType to) {
        if (from.name().equals(to.name()) && from.arguments().equals(to.arguments())) {
            return SAME;
        }
        if (isWrapped(from) && isWrapped(to) && from.name().equals(to.name())) {
            return OTHER;
        }
        if (ENUMS.contains(from.name()) && ENUMS.contains(to.name())) {
            return enums(from.arguments(), to.arguments());
        }
        if (TEXTS.contains(to.name())) {
            return texts(from, to);
        }
        if (TEXTS.contains(from.name())) {
            return NARROWER;
        }
        if (INTEGERS.containsKey(from.name()) && INTEGERS.containsKey(to.name())) {
            int difference = INTEGERS.getOrDefault(to.name(), 0) - INTEGERS.getOrDefault(from.name(), 0);
            return difference == 0 ? SAME : difference < 0 ? NARROWER : WIDER;
        }
        if (DECIMALS.contains(from.name()) && DECIMALS.contains(to.name())) {
            return decimals(from, to);
        }
        if (DECIMALS.contains(from.name()) || FLOATS.contains(from.name()) && INTEGERS.containsKey(to.name())) {
            return NARROWER;
        }
        if (TIMES.contains(from.name())
                && (to.name().equals("date") || to.name().startsWith("time") && !TIMES.contains(to.name()))) {
            return NARROWER;
        }
        return OTHER;
    }

    private static boolean isWrapped(SqlType type) {
        return type.name().equals("nullable") || type.name().equals("lowcardinality");
    }

    private static TypeChange enums(List<String> from, List<String> to) {
        if (to.size() >= from.size() && to.subList(0, from.size()).equals(from)) {
            return MORE_VALUES;
        }
        return to.containsAll(from) ? OTHER : NARROWER;
    }

    private static TypeChange texts(SqlType from, SqlType to) {
        if (!TEXTS.contains(from.name())) {
            return to.number(0, NO_LIMIT) == NO_LIMIT ? WIDER : OTHER;
        }
        int before = length(from);
        int after = length(to);
        return after < before ? NARROWER : after == before && from.name().equals(to.name()) ? SAME : LONGER;
    }

    private static int length(SqlType type) {
        return type.number(0, FIXED_TEXTS.getOrDefault(type.name(), NO_LIMIT));
    }

    private static TypeChange decimals(SqlType from, SqlType to) {
        int scale = to.number(1, 0) - from.number(1, 0);
        int digits = to.number(0, NO_LIMIT) - to.number(1, 0) - (from.number(0, NO_LIMIT) - from.number(1, 0));
        if (to.arguments().isEmpty()) {
            return LONGER;
        }
        return scale < 0 || digits < 0 || from.arguments().isEmpty() ? NARROWER : scale == 0 ? LONGER : WIDER;
    }
}
