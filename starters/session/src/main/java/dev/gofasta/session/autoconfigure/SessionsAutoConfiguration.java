package dev.gofasta.session.autoconfigure;

import dev.gofasta.session.Sessions;
import dev.gofasta.session.internal.StoredSessions;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnSingleCandidate;
import org.springframework.context.annotation.Bean;
import org.springframework.session.FindByIndexNameSessionRepository;

/** The sessions of a user, where the store can find them. */
@AutoConfiguration(
        after = {
            SessionAutoConfiguration.class,
            JdbcSessionStoreAutoConfiguration.class,
            RedisSessionStoreAutoConfiguration.class
        })
@ConditionalOnBean(SessionProperties.class)
@ConditionalOnSingleCandidate(FindByIndexNameSessionRepository.class)
public final class SessionsAutoConfiguration {

    @Bean
    @ConditionalOnMissingBean
    Sessions sessions(FindByIndexNameSessionRepository<?> repository, SessionProperties properties) {
        return new StoredSessions(repository, TimeLimits.of(properties).absolute());
    }
}
