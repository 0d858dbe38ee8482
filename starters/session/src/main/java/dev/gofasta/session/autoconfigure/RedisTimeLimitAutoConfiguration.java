package dev.gofasta.session.autoconfigure;

import io.lettuce.core.SocketOptions;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.data.redis.autoconfigure.LettuceClientConfigurationBuilderCustomizer;
import org.springframework.boot.data.redis.autoconfigure.LettuceClientOptionsBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;

/** Time limits of Redis where the application has none: Lettuce itself waits a minute. */
@AutoConfiguration(
        after = SessionAutoConfiguration.class,
        beforeName = "org.springframework.boot.data.redis.autoconfigure.DataRedisAutoConfiguration")
@ConditionalOnClass({LettuceClientConfigurationBuilderCustomizer.class, SocketOptions.class})
@Conditional(OnSessionStore.Redis.class)
@ConditionalOnBean(SessionProperties.class)
public final class RedisTimeLimitAutoConfiguration {

    @Bean
    @ConditionalOnMissingBean(name = "redisSessionCommandLimit")
    @ConditionalOnProperty(name = "spring.data.redis.timeout", matchIfMissing = true, havingValue = "none")
    LettuceClientConfigurationBuilderCustomizer redisSessionCommandLimit(SessionProperties properties) {
        return builder -> builder.commandTimeout(properties.getRedisTimeout());
    }

    @Bean
    @ConditionalOnMissingBean(name = "redisSessionConnectLimit")
    @ConditionalOnProperty(name = "spring.data.redis.connect-timeout", matchIfMissing = true, havingValue = "none")
    LettuceClientOptionsBuilderCustomizer redisSessionConnectLimit(SessionProperties properties) {
        return options -> options.socketOptions(SocketOptions.builder()
                .connectTimeout(properties.getRedisTimeout())
                .keepAlive(true)
                .build());
    }
}
