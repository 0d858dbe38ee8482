package dev.gofasta.generator.field;

import dev.gofasta.generator.database.Database;

/** The SQL type of a field's column, by database. */
public final class ColumnType {

    private ColumnType() {}

    /** Returns the type without its constraints, such as {@code VARCHAR(255)}. */
    public static String of(Field field, Database database) {
        return switch (database) {
            case POSTGRESQL -> postgresql(field);
            case MYSQL -> mysql(field);
            case SQLITE -> sqlite(field);
            case SQLSERVER -> sqlserver(field);
            case CLICKHOUSE -> clickhouse(field);
        };
    }

    private static String postgresql(Field field) {
        return switch (field.type()) {
            case STRING, ENUM -> "VARCHAR(" + length(field) + ")";
            case TEXT -> "TEXT";
            case INT -> "INTEGER";
            case LONG -> "BIGINT";
            case DOUBLE -> "DOUBLE PRECISION";
            case FLOAT, DECIMAL -> "NUMERIC" + digits(field);
            case BOOL -> "BOOLEAN";
            case UUID, REFERENCES -> "UUID";
            case TIME -> "TIMESTAMPTZ";
            case DATE -> "DATE";
            case DURATION -> "BIGINT";
            case JSON -> "JSONB";
            case BYTES -> "BYTEA";
        };
    }

    private static String mysql(Field field) {
        return switch (field.type()) {
            case STRING, ENUM -> "VARCHAR(" + length(field) + ")";
            case TEXT -> "LONGTEXT";
            case INT -> "INT";
            case LONG -> "BIGINT";
            case DOUBLE -> "DOUBLE";
            case FLOAT, DECIMAL -> "DECIMAL" + digits(field);
            case BOOL -> "TINYINT(1)";
            case UUID, REFERENCES -> "CHAR(36)";
            case TIME -> "DATETIME(6)";
            case DATE -> "DATE";
            case DURATION -> "BIGINT";
            case JSON -> "JSON";
            case BYTES -> "LONGBLOB";
        };
    }

    private static String sqlite(Field field) {
        return switch (field.type()) {
            case INT, LONG, BOOL, DURATION -> "INTEGER";
            case DOUBLE -> "REAL";
            case FLOAT, DECIMAL -> "NUMERIC" + digits(field);
            case TIME, DATE -> "DATETIME";
            case BYTES -> "BLOB";
            case STRING, ENUM, TEXT, UUID, REFERENCES, JSON -> "TEXT";
        };
    }

    private static String sqlserver(Field field) {
        return switch (field.type()) {
            case STRING, ENUM -> "NVARCHAR(" + (length(field) > 4000 ? "MAX" : String.valueOf(length(field))) + ")";
            case TEXT, JSON -> "NVARCHAR(MAX)";
            case INT -> "INT";
            case LONG -> "BIGINT";
            case DOUBLE -> "FLOAT(53)";
            case FLOAT, DECIMAL -> "DECIMAL" + digits(field);
            case BOOL -> "BIT";
            case UUID, REFERENCES -> "UNIQUEIDENTIFIER";
            case TIME -> "DATETIMEOFFSET(6)";
            case DATE -> "DATE";
            case DURATION -> "BIGINT";
            case BYTES -> "VARBINARY(MAX)";
        };
    }

    private static String clickhouse(Field field) {
        String type = switch (field.type()) {
            case STRING, TEXT, BYTES -> "String";
            case ENUM -> "LowCardinality(String)";
            case INT -> "Int32";
            case LONG -> "Int64";
            case DOUBLE -> "Float64";
            case FLOAT, DECIMAL -> "Decimal" + digits(field);
            case BOOL -> "Bool";
            case UUID, REFERENCES -> "UUID";
            case TIME -> "DateTime64(6, 'UTC')";
            case DATE -> "Date32";
            case DURATION -> "Int64";
            case JSON -> "JSON";
        };
        return field.optional() && field.type() != FieldType.JSON ? "Nullable(" + type + ")" : type;
    }

    private static int length(Field field) {
        return field.limits().length();
    }

    private static String digits(Field field) {
        return "(" + field.limits().precision() + ", " + field.limits().scale() + ")";
    }
}
