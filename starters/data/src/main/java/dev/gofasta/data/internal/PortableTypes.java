package dev.gofasta.data.internal;

import java.sql.Types;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import java.util.function.Function;
import org.hibernate.boot.model.TypeContributions;
import org.hibernate.boot.model.TypeContributor;
import org.hibernate.dialect.Dialect;
import org.hibernate.dialect.MariaDBDialect;
import org.hibernate.dialect.MySQLDialect;
import org.hibernate.engine.config.spi.ConfigurationService;
import org.hibernate.engine.config.spi.StandardConverters;
import org.hibernate.engine.jdbc.spi.JdbcServices;
import org.hibernate.service.ServiceRegistry;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.jdbc.JsonAsStringJdbcType;
import org.hibernate.type.descriptor.jdbc.spi.JdbcTypeRegistry;

/**
 * Stores ids, times and documents so that they mean the same in every database: ids as readable text where there is no
 * type for them, instants in UTC to the microsecond, and JSON with every digit.
 */
public final class PortableTypes implements TypeContributor {

    /** The setting of Hibernate that switches this on; Hibernate finds the class itself. */
    public static final String SETTING = "gofasta.portable_columns";

    private static final String SQLITE = "org.hibernate.community.dialect.SQLiteDialect";

    @Override
    public void contribute(TypeContributions contributions, ServiceRegistry registry) {
        if (!registry.requireService(ConfigurationService.class)
                .getSetting(SETTING, StandardConverters.BOOLEAN, false)) {
            return;
        }
        Dialect dialect = registry.requireService(JdbcServices.class).getDialect();
        JdbcTypeRegistry types = contributions.getTypeConfiguration().getJdbcTypeRegistry();
        // MariaDB's dialect extends that of MySQL.
        if (dialect instanceof MySQLDialect) {
            contributeMySql(types, dialect instanceof MariaDBDialect);
        } else if (isSqlite(dialect.getClass())) {
            contributeSqlite(types);
        }
    }

    /** By name, as the dialect comes with a library that other databases do not need. */
    private static boolean isSqlite(Class<?> dialect) {
        Class<?> parent = dialect.getSuperclass();
        return dialect.getName().equals(SQLITE) || (parent != null && isSqlite(parent));
    }

    private static void contributeMySql(JdbcTypeRegistry types, boolean mariaDb) {
        types.addDescriptor(SqlTypes.UUID, uuid(Types.CHAR));
        // What MariaDB calls JSON is a text, of MySQL it is a type.
        types.addDescriptor(SqlTypes.JSON, mariaDb ? JsonAsStringJdbcType.VARCHAR_INSTANCE : new JsonColumnType());
        types.addDescriptor(
                SqlTypes.TIMESTAMP_WITH_TIMEZONE,
                new MappedJdbcType<>(
                        Types.TIMESTAMP,
                        OffsetDateTime.class,
                        LocalDateTime.class,
                        // The driver would convert an offset to the zone of the connection.
                        time -> Microseconds.round(time.withOffsetSameInstant(ZoneOffset.UTC))
                                .toLocalDateTime(),
                        column -> column.atOffset(ZoneOffset.UTC)));
    }

    private static void contributeSqlite(JdbcTypeRegistry types) {
        types.addDescriptor(SqlTypes.UUID, uuid(Types.VARCHAR));
        types.addDescriptor(new DecimalJdbcType(SqlTypes.NUMERIC));
        types.addDescriptor(new DecimalJdbcType(SqlTypes.DECIMAL));
        types.addDescriptor(
                SqlTypes.TIMESTAMP_WITH_TIMEZONE, text(OffsetDateTime.class, IsoTexts::ofInstant, IsoTexts::instant));
        types.addDescriptor(
                SqlTypes.LOCAL_DATE_TIME, text(LocalDateTime.class, IsoTexts::ofDateTime, IsoTexts::dateTime));
        types.addDescriptor(SqlTypes.LOCAL_DATE, text(LocalDate.class, IsoTexts::ofDate, IsoTexts::date));
        types.addDescriptor(SqlTypes.LOCAL_TIME, text(LocalTime.class, IsoTexts::ofTime, IsoTexts::time));
    }

    /** A text on the way, in a column of JSON. */
    private static final class JsonColumnType extends JsonAsStringJdbcType {

        private static final long serialVersionUID = 1L;

        private JsonColumnType() {
            super(SqlTypes.JSON, null);
        }
    }

    private static MappedJdbcType<UUID, String> uuid(int columnType) {
        return new MappedJdbcType<>(columnType, UUID.class, String.class, UUID::toString, UUID::fromString);
    }

    private static <V> MappedJdbcType<V, String> text(
            Class<V> type, Function<V, String> toText, Function<String, V> toValue) {
        return new MappedJdbcType<>(Types.VARCHAR, type, String.class, toText, toValue);
    }
}
