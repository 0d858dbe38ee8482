package dev.gofasta.session.autoconfigure;

import dev.gofasta.session.SessionSetupException;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Lazy;
import org.springframework.core.io.ResourceLoader;
import org.springframework.session.MapSession;
import org.springframework.session.SessionRepository;
import org.springframework.util.ClassUtils;

/** Stops the start where the chosen store is not there, before Spring Boot silently takes another one. */
@AutoConfiguration(
        after = {
            CookieSessionAutoConfiguration.class,
            JdbcSessionStoreAutoConfiguration.class,
            RedisSessionStoreAutoConfiguration.class
        },
        beforeName = {
            "org.springframework.boot.session.jdbc.autoconfigure.JdbcSessionAutoConfiguration",
            "org.springframework.boot.session.data.redis.autoconfigure.SessionDataRedisAutoConfiguration"
        })
@ConditionalOnBean(SessionProperties.class)
@ConditionalOnMissingBean(SessionRepository.class)
public final class MissingSessionStoreAutoConfiguration {

    private static final String JDBC =
            "org.springframework.boot.session.jdbc.autoconfigure.JdbcSessionAutoConfiguration";

    private static final String REDIS =
            "org.springframework.boot.session.data.redis.autoconfigure.SessionDataRedisAutoConfiguration";

    @Bean
    @Lazy(false)
    @ConditionalOnMissingBean
    SessionRepository<MapSession> sessionRepository(SessionProperties properties, ResourceLoader resources) {
        ClassLoader classes = resources.getClassLoader();
        throw switch (properties.getStore()) {
            case JDBC ->
                missing(
                        "jdbc",
                        JDBC,
                        classes,
                        "spring-boot-starter-session-jdbc",
                        "DataSource",
                        "spring.datasource.url");
            case REDIS ->
                missing(
                        "redis",
                        REDIS,
                        classes,
                        "spring-boot-starter-session-data-redis",
                        "RedisConnectionFactory",
                        "spring.data.redis.url");
            case COOKIE ->
                new SessionSetupException(
                        "gofasta.session.store is cookie, and there is an HttpSessionIdResolver bean, which knows"
                                + " nothing of sessions in cookies.",
                        "Remove the bean, or set gofasta.session.store to jdbc or redis.");
        };
    }

    private static SessionSetupException missing(
            String store, String type, @Nullable ClassLoader classes, String artifact, String bean, String property) {
        if (!ClassUtils.isPresent(type, classes)) {
            return new SessionSetupException(
                    "gofasta.session.store is " + store + ", and its library is not on the class path.",
                    "Add org.springframework.boot:" + artifact + " to the dependencies.");
        }
        return new SessionSetupException(
                "gofasta.session.store is " + store + ", and there is no " + bean + " bean to connect with.",
                "Set " + property + ", or define the bean.");
    }
}
