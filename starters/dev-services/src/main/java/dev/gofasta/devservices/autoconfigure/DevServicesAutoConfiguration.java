package dev.gofasta.devservices.autoconfigure;

import dev.gofasta.devservices.DatabaseEngine;
import javax.sql.DataSource;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.core.io.ResourceLoader;

/** Auto-configuration of an embedded database in profiles dev and test when no database is configured. */
@AutoConfiguration(before = DataSourceAutoConfiguration.class)
@ConditionalOnClass(JdbcConnectionDetails.class)
@ConditionalOnBooleanProperty(name = "gofasta.dev-services.enabled", matchIfMissing = true)
@Conditional(OnDevelopmentDatabaseCondition.class)
@EnableConfigurationProperties(DevServicesProperties.class)
public final class DevServicesAutoConfiguration {

    @Bean
    @ConditionalOnMissingBean({JdbcConnectionDetails.class, DataSource.class})
    EmbeddedConnectionDetails embeddedConnectionDetails(
            DevServicesProperties properties, Environment environment, ResourceLoader resources) {
        ClassLoader classLoader = resources.getClassLoader();
        return environment.acceptsProfiles(Profiles.of("test"))
                ? EmbeddedConnectionDetails.throwaway(
                        DatabaseEngine.chooseForTests(properties.getDatabase(), classLoader))
                : EmbeddedConnectionDetails.persistent(
                        DatabaseEngine.choose(properties.getDatabase(), classLoader), properties);
    }
}
