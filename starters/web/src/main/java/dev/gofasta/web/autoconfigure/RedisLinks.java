package dev.gofasta.web.autoconfigure;

import dev.gofasta.web.internal.SettingsException;
import dev.gofasta.web.internal.redis.RedisLink;
import io.lettuce.core.RedisCredentials;
import io.lettuce.core.RedisCredentialsProvider;
import io.lettuce.core.RedisURI;
import io.lettuce.core.SslOptions;
import java.time.Clock;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.data.redis.autoconfigure.DataRedisConnectionDetails;
import org.springframework.boot.data.redis.autoconfigure.DataRedisConnectionDetails.Standalone;
import org.springframework.boot.ssl.SslBundle;

/** Makes links to the Redis that Spring Boot knows. */
final class RedisLinks {

    private RedisLinks() {}

    static RedisLink link(String what, DataRedisConnectionDetails details, Duration timeout, Clock clock) {
        if (timeout.isNegative() || timeout.isZero()) {
            throw new SettingsException(
                    "The time that Redis has to answer is " + timeout + ", but it must be positive.",
                    "Set gofasta.web.rate-limit.redis-timeout and gofasta.web.idempotency.redis-timeout to, for instance, 100ms.");
        }
        Standalone server = details.getStandalone();
        if (server == null || details.getSentinel() != null || details.getCluster() != null) {
            throw new SettingsException(
                    "The limits of the web starter are kept in a single Redis server, and a cluster or sentinels are set.",
                    "Set spring.data.redis.host or url, or keep the limits in memory.");
        }
        RedisURI uri = RedisURI.builder()
                .withHost(server.getHost())
                .withPort(server.getPort())
                .withDatabase(server.getDatabase())
                .build();
        String password = details.getPassword();
        if (password != null) {
            String user = details.getUsername();
            uri.setCredentialsProvider(
                    RedisCredentialsProvider.from(() -> RedisCredentials.just(user, password.toCharArray())));
        }
        SslBundle bundle = details.getSslBundle();
        uri.setSsl(bundle != null);
        return new RedisLink(what, uri, ssl(bundle), timeout, clock);
    }

    private static @Nullable SslOptions ssl(@Nullable SslBundle bundle) {
        return (bundle == null)
                ? null
                : SslOptions.builder()
                        .keyManager(bundle.getManagers().getKeyManagerFactory())
                        .trustManager(bundle.getManagers().getTrustManagerFactory())
                        .build();
    }
}
