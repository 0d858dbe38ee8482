package dev.gofasta.data.autoconfigure;

import jakarta.persistence.EntityManagerFactory;
import org.hibernate.cfg.MappingSettings;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.hibernate.autoconfigure.HibernatePropertiesCustomizer;
import org.springframework.context.annotation.Bean;

/**
 * Auto-configuration of dates and times: they reach the driver as they are. By way of java.sql.Timestamp, whose calendar is
 * the Julian one before 1582, old ones would be stored as others.
 */
@AutoConfiguration(beforeName = "org.springframework.boot.hibernate.autoconfigure.HibernateJpaAutoConfiguration")
@ConditionalOnClass({EntityManagerFactory.class, HibernatePropertiesCustomizer.class, MappingSettings.class})
@ConditionalOnBooleanProperty(name = "gofasta.data.enabled", matchIfMissing = true)
public final class DataTimeAutoConfiguration {

    @Bean
    @ConditionalOnMissingBean(name = "exactTimeColumns")
    HibernatePropertiesCustomizer exactTimeColumns() {
        // What is set by spring.jpa.properties is already there.
        return properties -> {
            properties.putIfAbsent(MappingSettings.JAVA_TIME_USE_DIRECT_JDBC, true);
            properties.putIfAbsent(MappingSettings.PREFERRED_INSTANT_JDBC_TYPE, "TIMESTAMP_WITH_TIMEZONE");
        };
    }
}
