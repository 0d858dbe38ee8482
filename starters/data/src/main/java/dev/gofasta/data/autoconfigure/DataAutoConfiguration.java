package dev.gofasta.data.autoconfigure;

import dev.gofasta.core.autoconfigure.CoreAutoConfiguration;
import jakarta.persistence.EntityManagerFactory;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.data.auditing.DateTimeProvider;
import org.springframework.data.jpa.domain.support.AuditingEntityListener;
import org.springframework.data.jpa.repository.config.EnableJpaAuditing;

/**
 * Auto-configuration of the timestamps of {@link dev.gofasta.data.BaseEntity}. Backs off when the application has its
 * own {@link EnableJpaAuditing}.
 */
@AutoConfiguration(
        after = CoreAutoConfiguration.class,
        afterName = "org.springframework.boot.hibernate.autoconfigure.HibernateJpaAutoConfiguration")
@ConditionalOnClass({EntityManagerFactory.class, AuditingEntityListener.class})
@ConditionalOnBean(EntityManagerFactory.class)
@ConditionalOnMissingBean(name = "jpaAuditingHandler")
@ConditionalOnBooleanProperty(name = "gofasta.data.enabled", matchIfMissing = true)
@EnableJpaAuditing(dateTimeProviderRef = "auditingDateTimeProvider")
public final class DataAutoConfiguration {

    /** Cut to what PostgreSQL stores, so that an answer after saving equals a later read. */
    @Bean
    @ConditionalOnMissingBean(name = "auditingDateTimeProvider")
    DateTimeProvider auditingDateTimeProvider(ObjectProvider<Clock> clocks) {
        Clock clock = clocks.getIfAvailable(Clock::systemUTC);
        return () -> Optional.of(clock.instant().truncatedTo(ChronoUnit.MICROS));
    }
}
