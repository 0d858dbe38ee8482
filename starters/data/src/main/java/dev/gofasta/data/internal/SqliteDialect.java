package dev.gofasta.data.internal;

import java.sql.Types;
import org.hibernate.community.dialect.SQLiteDialect;
import org.hibernate.engine.jdbc.dialect.spi.DialectResolutionInfo;
import org.hibernate.exception.ConstraintViolationException;
import org.hibernate.exception.ConstraintViolationException.ConstraintKind;
import org.hibernate.exception.LockAcquisitionException;
import org.hibernate.exception.spi.SQLExceptionConversionDelegate;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** SQLite whose violated constraints are told apart, as those of other databases are. */
public final class SqliteDialect extends SQLiteDialect {

    private static final int PRIMARY_CODE = 0xff;

    public SqliteDialect(DialectResolutionInfo info) {
        super(info);
    }

    /** A column of SQLite has no type but an affinity, and its driver knows fewer types than there are names. */
    @Override
    public boolean equivalentTypes(int one, int other) {
        return super.equivalentTypes(one, other) || affinity(one).equals(affinity(other));
    }

    private static String affinity(int type) {
        return switch (type) {
            case Types.BIT, Types.BOOLEAN, Types.TINYINT, Types.SMALLINT, Types.INTEGER, Types.BIGINT -> "integer";
            case Types.REAL, Types.FLOAT, Types.DOUBLE, Types.NUMERIC, Types.DECIMAL -> "number";
            default -> "text or bytes";
        };
    }

    @Override
    public SQLExceptionConversionDelegate buildSQLExceptionConversionDelegate() {
        SQLExceptionConversionDelegate others = super.buildSQLExceptionConversionDelegate();
        return (exception, message, sql) -> {
            if (!(exception instanceof SQLiteException cause)) {
                return others.convert(exception, message, sql);
            }
            SQLiteErrorCode code = cause.getResultCode();
            return switch (code.code & PRIMARY_CODE) {
                case 5, 6 -> new LockAcquisitionException(message, exception, sql);
                case 19 ->
                    new ConstraintViolationException(
                            message,
                            exception,
                            sql,
                            kind(code),
                            getViolatedConstraintNameExtractor().extractConstraintName(exception));
                default -> others.convert(exception, message, sql);
            };
        };
    }

    private static ConstraintKind kind(SQLiteErrorCode code) {
        return switch (code) {
            case SQLITE_CONSTRAINT_UNIQUE, SQLITE_CONSTRAINT_PRIMARYKEY, SQLITE_CONSTRAINT_ROWID ->
                ConstraintKind.UNIQUE;
            case SQLITE_CONSTRAINT_FOREIGNKEY -> ConstraintKind.FOREIGN_KEY;
            case SQLITE_CONSTRAINT_NOTNULL -> ConstraintKind.NOT_NULL;
            case SQLITE_CONSTRAINT_CHECK -> ConstraintKind.CHECK;
            default -> ConstraintKind.OTHER;
        };
    }
}
