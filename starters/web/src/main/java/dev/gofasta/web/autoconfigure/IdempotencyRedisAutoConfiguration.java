package dev.gofasta.web.autoconfigure;

import dev.gofasta.core.autoconfigure.CoreAutoConfiguration;
import dev.gofasta.web.IdempotencyStore;
import dev.gofasta.web.internal.idempotency.RedisIdempotencyStore;
import io.lettuce.core.RedisClient;
import java.time.Clock;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication.Type;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.data.redis.autoconfigure.DataRedisConnectionDetails;
import org.springframework.context.annotation.Bean;

/** Keeps the answers to requests with an idempotency key in Redis if the settings say so. */
@AutoConfiguration(
        after = CoreAutoConfiguration.class,
        afterName = "org.springframework.boot.data.redis.autoconfigure.DataRedisAutoConfiguration",
        before = IdempotencyAutoConfiguration.class)
@ConditionalOnWebApplication(type = Type.SERVLET)
@ConditionalOnClass({RedisClient.class, DataRedisConnectionDetails.class})
@ConditionalOnBean(DataRedisConnectionDetails.class)
@ConditionalOnBooleanProperty(
        name = {"gofasta.web.enabled", "gofasta.web.idempotency.enabled"},
        matchIfMissing = true)
@ConditionalOnProperty(name = "gofasta.web.idempotency.store", havingValue = "redis")
@EnableConfigurationProperties(IdempotencyProperties.class)
public final class IdempotencyRedisAutoConfiguration {

    @Bean
    @ConditionalOnMissingBean(IdempotencyStore.class)
    RedisIdempotencyStore redisIdempotencyStore(
            DataRedisConnectionDetails redis, IdempotencyProperties properties, ObjectProvider<Clock> clocks) {
        return new RedisIdempotencyStore(
                RedisLinks.link(
                        "idempotency keys",
                        redis,
                        properties.getRedisTimeout(),
                        clocks.getIfAvailable(Clock::systemUTC)),
                properties.getTtl(),
                properties.getInProgressTimeout());
    }
}
