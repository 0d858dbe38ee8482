package dev.gofasta.session.autoconfigure;

import dev.gofasta.session.SessionCodec;
import dev.gofasta.session.internal.CookieSessionIdResolver;
import dev.gofasta.session.internal.CookieSessionRepository;
import java.time.Clock;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Lazy;
import org.springframework.core.env.Environment;
import org.springframework.session.SessionIdGenerator;
import org.springframework.session.SessionRepository;
import org.springframework.session.web.http.CookieSerializer;
import org.springframework.session.web.http.HttpSessionIdResolver;

/** Sessions in cookies. */
@AutoConfiguration(
        after = SessionAutoConfiguration.class,
        beforeName = {
            "org.springframework.boot.session.jdbc.autoconfigure.JdbcSessionAutoConfiguration",
            "org.springframework.boot.session.data.redis.autoconfigure.SessionDataRedisAutoConfiguration"
        })
@Conditional(OnSessionStore.Cookie.class)
@ConditionalOnBean(SessionProperties.class)
@ConditionalOnMissingBean({SessionRepository.class, HttpSessionIdResolver.class})
public final class CookieSessionAutoConfiguration {

    /** Not lazy, even where all other beans are: a missing key shows at the start. */
    @Bean
    @Lazy(false)
    @ConditionalOnMissingBean(SessionRepository.class)
    CookieSessionRepository sessionRepository(
            SessionProperties properties,
            SessionCodec codec,
            SessionIdGenerator ids,
            ObjectProvider<Clock> clocks,
            Environment environment) {
        TimeLimits limits = TimeLimits.of(properties);
        return new CookieSessionRepository(
                codec,
                ConfiguredKeys.read(properties, environment),
                ids,
                limits.idle(),
                limits.absolute(),
                clocks.getIfAvailable(Clock::systemUTC));
    }

    @Bean
    @ConditionalOnMissingBean
    HttpSessionIdResolver httpSessionIdResolver(CookieSerializer cookies) {
        return new CookieSessionIdResolver(cookies);
    }
}
