package dev.gofasta.data.autoconfigure;

import com.zaxxer.hikari.HikariDataSource;
import dev.gofasta.data.internal.SqlitePools;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.sqlite.JDBC;

/** Auto-configuration of pools of SQLite databases: foreign keys, a write-ahead log, and writers that wait. */
@AutoConfiguration(beforeName = "org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration")
@ConditionalOnClass({HikariDataSource.class, JDBC.class})
@ConditionalOnBooleanProperty(name = "gofasta.data.enabled", matchIfMissing = true)
public final class DataSqliteAutoConfiguration {

    @Bean
    @ConditionalOnMissingBean
    static SqlitePools sqlitePools() {
        return new SqlitePools();
    }
}
