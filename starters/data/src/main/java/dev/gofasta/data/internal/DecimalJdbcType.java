package dev.gofasta.data.internal;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.CallableStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.hibernate.type.descriptor.ValueExtractor;
import org.hibernate.type.descriptor.WrapperOptions;
import org.hibernate.type.descriptor.java.JavaType;
import org.hibernate.type.descriptor.jdbc.AdjustableJdbcType;
import org.hibernate.type.descriptor.jdbc.BasicExtractor;
import org.hibernate.type.descriptor.jdbc.JdbcType;
import org.hibernate.type.descriptor.jdbc.JdbcTypeIndicators;
import org.hibernate.type.descriptor.jdbc.NumericJdbcType;
import org.jspecify.annotations.Nullable;

/** Decimals of a database that does not keep trailing zeros: they are read with the scale of their column. */
final class DecimalJdbcType extends NumericJdbcType implements AdjustableJdbcType {

    private static final long serialVersionUID = 1L;

    private final int sqlTypeCode;

    /** The digits after the point, {@link JdbcTypeIndicators#NO_COLUMN_SCALE} when the column does not tell. */
    private final int scale;

    DecimalJdbcType(int sqlTypeCode) {
        this(sqlTypeCode, JdbcTypeIndicators.NO_COLUMN_SCALE);
    }

    private DecimalJdbcType(int sqlTypeCode, int scale) {
        this.sqlTypeCode = sqlTypeCode;
        this.scale = scale;
    }

    @Override
    public int getJdbcTypeCode() {
        return sqlTypeCode;
    }

    @Override
    public int getDefaultSqlTypeCode() {
        return sqlTypeCode;
    }

    @Override
    public JdbcType resolveIndicatedType(JdbcTypeIndicators indicators, JavaType<?> domainType) {
        return new DecimalJdbcType(sqlTypeCode, indicators.getColumnScale());
    }

    @Override
    public <X> ValueExtractor<X> getExtractor(JavaType<X> javaType) {
        return new BasicExtractor<>(javaType, this) {

            private static final long serialVersionUID = 1L;

            @Override
            protected @Nullable X doExtract(ResultSet rows, int index, WrapperOptions options) throws SQLException {
                return wrap(rows.getBigDecimal(index), options);
            }

            @Override
            protected @Nullable X doExtract(CallableStatement statement, int index, WrapperOptions options)
                    throws SQLException {
                return wrap(statement.getBigDecimal(index), options);
            }

            @Override
            protected @Nullable X doExtract(CallableStatement statement, String name, WrapperOptions options)
                    throws SQLException {
                return wrap(statement.getBigDecimal(name), options);
            }

            private @Nullable X wrap(@Nullable BigDecimal value, WrapperOptions options) {
                return value == null ? null : javaType.wrap(scaled(value), options);
            }
        };
    }

    private BigDecimal scaled(BigDecimal value) {
        return scale == JdbcTypeIndicators.NO_COLUMN_SCALE ? value : value.setScale(scale, RoundingMode.HALF_UP);
    }
}
