package dev.gofasta.web.autoconfigure;

import dev.gofasta.core.autoconfigure.CoreAutoConfiguration;
import dev.gofasta.web.RateLimiter;
import dev.gofasta.web.internal.ratelimit.MemoryRateLimiter;
import dev.gofasta.web.internal.ratelimit.RedisRateLimiter;
import io.github.bucket4j.redis.lettuce.Bucket4jLettuce;
import io.lettuce.core.RedisClient;
import java.time.Clock;
import java.time.Duration;
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

/** Counts requests in Redis if the settings say so. */
@AutoConfiguration(
        after = CoreAutoConfiguration.class,
        afterName = "org.springframework.boot.data.redis.autoconfigure.DataRedisAutoConfiguration",
        before = RateLimitAutoConfiguration.class)
@ConditionalOnWebApplication(type = Type.SERVLET)
@ConditionalOnClass({RedisClient.class, Bucket4jLettuce.class, DataRedisConnectionDetails.class})
@ConditionalOnBean(DataRedisConnectionDetails.class)
@ConditionalOnBooleanProperty(
        name = {"gofasta.web.enabled", "gofasta.web.rate-limit.enabled"},
        matchIfMissing = true)
@ConditionalOnProperty(name = "gofasta.web.rate-limit.store", havingValue = "redis")
@EnableConfigurationProperties(RateLimitProperties.class)
public final class RateLimitRedisAutoConfiguration {

    @Bean
    @ConditionalOnMissingBean(RateLimiter.class)
    RedisRateLimiter redisRateLimiter(
            DataRedisConnectionDetails redis, RateLimitProperties properties, ObjectProvider<Clock> clocks) {
        Clock clock = clocks.getIfAvailable(Clock::systemUTC);
        Duration timeout = properties.getRedisTimeout();
        return new RedisRateLimiter(
                RedisLinks.link("rate limits", redis, timeout, clock),
                timeout,
                clock,
                new MemoryRateLimiter(clock, properties.getMaxKeys()));
    }
}
