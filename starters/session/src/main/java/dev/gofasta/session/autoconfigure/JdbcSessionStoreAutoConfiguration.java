package dev.gofasta.session.autoconfigure;

import dev.gofasta.session.SessionCodec;
import dev.gofasta.session.internal.GuardedSessionRepository;
import dev.gofasta.session.internal.JdbcUpserts;
import dev.gofasta.session.internal.JdbcValues;
import java.time.Clock;
import javax.sql.DataSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.session.jdbc.autoconfigure.JdbcSessionAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.core.convert.ConversionService;
import org.springframework.session.SessionRepository;
import org.springframework.session.config.SessionRepositoryCustomizer;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;

/** Sessions in the database, by Spring Boot's own configuration of them. */
@AutoConfiguration(
        after = SessionAutoConfiguration.class,
        afterName = {
            "org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration",
            "org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration",
            "org.springframework.boot.hibernate.autoconfigure.HibernateJpaAutoConfiguration"
        },
        beforeName = "org.springframework.boot.session.data.redis.autoconfigure.SessionDataRedisAutoConfiguration")
@ConditionalOnClass({JdbcIndexedSessionRepository.class, JdbcSessionAutoConfiguration.class})
@Conditional(OnSessionStore.Jdbc.class)
@ConditionalOnBean({SessionProperties.class, DataSource.class})
@ConditionalOnMissingBean(SessionRepository.class)
@Import(JdbcSessionAutoConfiguration.class)
public final class JdbcSessionStoreAutoConfiguration {

    @Bean
    @ConditionalOnMissingBean(name = "springSessionConversionService")
    ConversionService springSessionConversionService(SessionCodec codec) {
        return new JdbcValues(codec);
    }

    @Bean
    @ConditionalOnMissingBean(name = "jdbcSessionCustomizer")
    SessionRepositoryCustomizer<JdbcIndexedSessionRepository> jdbcSessionCustomizer(
            SessionProperties properties, DataSource dataSource) {
        TimeLimits limits = TimeLimits.of(properties);
        return repository -> {
            repository.setDefaultMaxInactiveInterval(limits.idle());
            JdbcUpserts.use(repository, dataSource);
        };
    }

    @Bean
    @Primary
    @ConditionalOnMissingBean
    GuardedSessionRepository<?> guardedSessionRepository(
            JdbcIndexedSessionRepository repository, SessionProperties properties, ObjectProvider<Clock> clocks) {
        return new GuardedSessionRepository<>(
                repository, TimeLimits.of(properties).absolute(), clocks.getIfAvailable(Clock::systemUTC));
    }
}
