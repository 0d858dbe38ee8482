package dev.gofasta.data.autoconfigure;

import com.zaxxer.hikari.HikariDataSource;
import dev.gofasta.data.internal.BoundedPools;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.core.env.Environment;

/** Auto-configuration of time limits of connection pools. */
@AutoConfiguration(beforeName = "org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration")
@ConditionalOnClass(HikariDataSource.class)
@ConditionalOnBooleanProperty(
        name = {"gofasta.data.enabled", "gofasta.data.time-limits"},
        matchIfMissing = true)
public final class DataTimeLimitsAutoConfiguration {

    @Bean
    @ConditionalOnMissingBean
    static BoundedPools boundedPools(Environment environment) {
        return new BoundedPools(environment);
    }
}
