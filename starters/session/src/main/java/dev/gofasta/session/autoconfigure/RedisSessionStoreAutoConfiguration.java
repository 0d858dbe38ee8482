package dev.gofasta.session.autoconfigure;

import dev.gofasta.session.SessionCodec;
import dev.gofasta.session.internal.GuardedSessionRepository;
import dev.gofasta.session.internal.RedisPreparation;
import dev.gofasta.session.internal.RedisValues;
import java.time.Clock;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.session.data.redis.autoconfigure.SessionDataRedisProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Lazy;
import org.springframework.context.annotation.Primary;
import org.springframework.core.env.Environment;
import org.springframework.data.redis.connection.RedisConnectionFactory;
import org.springframework.data.redis.serializer.RedisSerializer;
import org.springframework.session.SessionRepository;
import org.springframework.session.config.SessionRepositoryCustomizer;
import org.springframework.session.data.redis.RedisIndexedSessionRepository;
import org.springframework.session.data.redis.config.ConfigureRedisAction;
import org.springframework.session.data.redis.config.annotation.web.http.RedisIndexedHttpSessionConfiguration;

/** Sessions in Redis with an index of their users. */
@AutoConfiguration(
        after = SessionAutoConfiguration.class,
        afterName = "org.springframework.boot.data.redis.autoconfigure.DataRedisAutoConfiguration",
        beforeName = {
            "org.springframework.boot.session.jdbc.autoconfigure.JdbcSessionAutoConfiguration",
            "org.springframework.boot.session.data.redis.autoconfigure.SessionDataRedisAutoConfiguration"
        })
@ConditionalOnClass({RedisIndexedSessionRepository.class, SessionDataRedisProperties.class})
@Conditional(OnSessionStore.Redis.class)
@ConditionalOnBean({SessionProperties.class, RedisConnectionFactory.class})
@ConditionalOnMissingBean(SessionRepository.class)
@EnableConfigurationProperties(SessionDataRedisProperties.class)
@Import(RedisIndexedHttpSessionConfiguration.class)
public final class RedisSessionStoreAutoConfiguration {

    private static final String NAMESPACE = "spring.session.data.redis.namespace";

    @Bean
    @ConditionalOnMissingBean(name = "springSessionDefaultRedisSerializer")
    RedisSerializer<Object> springSessionDefaultRedisSerializer(SessionCodec codec) {
        return new RedisValues(codec);
    }

    @Bean
    @ConditionalOnMissingBean(name = "redisSessionCustomizer")
    SessionRepositoryCustomizer<RedisIndexedSessionRepository> redisSessionCustomizer(
            SessionProperties properties, SessionDataRedisProperties redis, Environment environment) {
        TimeLimits limits = TimeLimits.of(properties);
        String namespace = environment.containsProperty(NAMESPACE)
                ? redis.getNamespace()
                : environment.getProperty("spring.application.name", "application") + ":session";
        return repository -> {
            repository.setDefaultMaxInactiveInterval(limits.idle());
            repository.setRedisKeyNamespace(namespace);
            repository.setFlushMode(redis.getFlushMode());
            repository.setSaveMode(redis.getSaveMode());
            if (redis.getCleanupCron() != null) {
                repository.setCleanupCron(redis.getCleanupCron());
            }
        };
    }

    /** Spring Session does nothing of its own: {@link RedisPreparation} does it, and explains what fails. */
    @Bean
    @ConditionalOnMissingBean
    ConfigureRedisAction configureRedisAction() {
        return ConfigureRedisAction.NO_OP;
    }

    @Bean
    @Lazy(false)
    @ConditionalOnMissingBean
    RedisPreparation redisSessionPreparation(RedisConnectionFactory connections, SessionDataRedisProperties redis) {
        boolean configure =
                redis.getConfigureAction() == SessionDataRedisProperties.ConfigureAction.NOTIFY_KEYSPACE_EVENTS;
        return new RedisPreparation(connections, configure);
    }

    @Bean
    @Primary
    @ConditionalOnMissingBean
    GuardedSessionRepository<?> guardedSessionRepository(
            RedisIndexedSessionRepository repository, SessionProperties properties, ObjectProvider<Clock> clocks) {
        return new GuardedSessionRepository<>(
                repository, TimeLimits.of(properties).absolute(), clocks.getIfAvailable(Clock::systemUTC));
    }
}
