package dev.gofasta.data.internal;

import java.sql.CallableStatement;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.function.Function;
import org.hibernate.type.descriptor.ValueBinder;
import org.hibernate.type.descriptor.ValueExtractor;
import org.hibernate.type.descriptor.WrapperOptions;
import org.hibernate.type.descriptor.java.JavaType;
import org.hibernate.type.descriptor.jdbc.BasicBinder;
import org.hibernate.type.descriptor.jdbc.BasicExtractor;
import org.hibernate.type.descriptor.jdbc.JdbcType;
import org.jspecify.annotations.Nullable;

/**
 * Stores values of one class as another one, which the driver neither changes nor shifts between time zones.
 *
 * @param <V> what Hibernate's Java types convert to and from
 * @param <C> what is given to the driver
 */
final class MappedJdbcType<V, C> implements JdbcType {

    private static final long serialVersionUID = 1L;

    private final int jdbcTypeCode;
    private final Class<V> valueType;
    private final Class<C> columnType;
    private final transient Function<V, C> toColumn;
    private final transient Function<C, V> toValue;

    /**
     * Creates a type.
     *
     * @param jdbcTypeCode the type of the column, of {@link java.sql.Types}
     */
    MappedJdbcType(
            int jdbcTypeCode,
            Class<V> valueType,
            Class<C> columnType,
            Function<V, C> toColumn,
            Function<C, V> toValue) {
        this.jdbcTypeCode = jdbcTypeCode;
        this.valueType = valueType;
        this.columnType = columnType;
        this.toColumn = toColumn;
        this.toValue = toValue;
    }

    @Override
    public int getJdbcTypeCode() {
        return jdbcTypeCode;
    }

    @Override
    public Class<?> getPreferredJavaTypeClass(WrapperOptions options) {
        return valueType;
    }

    @Override
    public <X> ValueBinder<X> getBinder(JavaType<X> javaType) {
        return new BasicBinder<>(javaType, this) {

            private static final long serialVersionUID = 1L;

            @Override
            protected void doBind(PreparedStatement statement, X value, int index, WrapperOptions options)
                    throws SQLException {
                statement.setObject(index, toColumn.apply(javaType.unwrap(value, valueType, options)));
            }

            @Override
            protected void doBind(CallableStatement statement, X value, String name, WrapperOptions options)
                    throws SQLException {
                statement.setObject(name, toColumn.apply(javaType.unwrap(value, valueType, options)));
            }
        };
    }

    @Override
    public <X> ValueExtractor<X> getExtractor(JavaType<X> javaType) {
        return new BasicExtractor<>(javaType, this) {

            private static final long serialVersionUID = 1L;

            @Override
            protected @Nullable X doExtract(ResultSet rows, int index, WrapperOptions options) throws SQLException {
                return wrap(rows.getObject(index, columnType), options);
            }

            @Override
            protected @Nullable X doExtract(CallableStatement statement, int index, WrapperOptions options)
                    throws SQLException {
                return wrap(statement.getObject(index, columnType), options);
            }

            @Override
            protected @Nullable X doExtract(CallableStatement statement, String name, WrapperOptions options)
                    throws SQLException {
                return wrap(statement.getObject(name, columnType), options);
            }

            private @Nullable X wrap(@Nullable C column, WrapperOptions options) {
                return column == null ? null : javaType.wrap(toValue.apply(column), options);
            }
        };
    }

    @Override
    public String toString() {
        return "MappedJdbcType[" + valueType.getSimpleName() + " as " + columnType.getSimpleName() + "]";
    }
}
