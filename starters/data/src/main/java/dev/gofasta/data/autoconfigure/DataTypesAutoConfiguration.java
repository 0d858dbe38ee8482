package dev.gofasta.data.autoconfigure;

import dev.gofasta.data.internal.PortableTypes;
import dev.gofasta.data.internal.SqliteDialect;
import jakarta.persistence.EntityManagerFactory;
import java.sql.DatabaseMetaData;
import javax.sql.DataSource;
import org.hibernate.cfg.JdbcSettings;
import org.hibernate.community.dialect.SQLiteDialect;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.hibernate.autoconfigure.HibernatePropertiesCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.support.JdbcUtils;
import org.springframework.jdbc.support.MetaDataAccessException;
import org.sqlite.JDBC;

/** Auto-configuration of columns that hold the same in MySQL, MariaDB and SQLite as in PostgreSQL. */
@AutoConfiguration(beforeName = "org.springframework.boot.hibernate.autoconfigure.HibernateJpaAutoConfiguration")
@ConditionalOnClass({EntityManagerFactory.class, HibernatePropertiesCustomizer.class, JdbcSettings.class})
@ConditionalOnBooleanProperty(name = "gofasta.data.enabled", matchIfMissing = true)
public final class DataTypesAutoConfiguration {

    @Bean
    @ConditionalOnMissingBean(name = "portableColumns")
    HibernatePropertiesCustomizer portableColumns() {
        // What is set by spring.jpa.properties is already there.
        return properties -> properties.putIfAbsent(PortableTypes.SETTING, true);
    }

    /** Apart, as the class does not load without the dialect and the driver. */
    @Configuration(proxyBeanMethods = false)
    @ConditionalOnClass({SQLiteDialect.class, JDBC.class})
    static class Sqlite {

        @Bean
        @ConditionalOnMissingBean(name = "sqliteDialect")
        HibernatePropertiesCustomizer sqliteDialect(ObjectProvider<DataSource> dataSources) {
            return properties -> dataSources.ifUnique(dataSource -> {
                if (isSqlite(dataSource)) {
                    properties.putIfAbsent(JdbcSettings.DIALECT, SqliteDialect.class.getName());
                }
            });
        }

        private static boolean isSqlite(DataSource dataSource) {
            try {
                return "SQLite"
                        .equals(JdbcUtils.extractDatabaseMetaData(
                                dataSource, DatabaseMetaData::getDatabaseProductName));
            } catch (MetaDataAccessException ex) {
                // Whoever needs the database says better what is wrong with it.
                return false;
            }
        }
    }
}
