package dev.gofasta.web.internal.redis;

import io.lettuce.core.ClientOptions;
import io.lettuce.core.ClientOptions.DisconnectedBehavior;
import io.lettuce.core.RedisClient;
import io.lettuce.core.RedisURI;
import io.lettuce.core.SocketOptions;
import io.lettuce.core.SslOptions;
import io.lettuce.core.TimeoutOptions;
import io.lettuce.core.api.StatefulRedisConnection;
import io.lettuce.core.codec.ByteArrayCodec;
import io.lettuce.core.codec.RedisCodec;
import io.lettuce.core.codec.StringCodec;
import io.lettuce.core.resource.ClientResources;
import io.lettuce.core.resource.Delay;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** One connection to Redis that never makes a request wait for long, and that finds back by itself. */
public final class RedisLink implements AutoCloseable {

    private static final Duration RECONNECT = Duration.ofMillis(500);

    private final ClientResources resources =
            ClientResources.builder().reconnectDelay(Delay.constant(RECONNECT)).build();

    private final RedisClient client;

    private final Outage outage;

    private volatile @Nullable StatefulRedisConnection<String, byte[]> connection;

    /** Connects if Redis is there; otherwise the first call that finds it connects. */
    public RedisLink(String what, RedisURI uri, @Nullable SslOptions ssl, Duration timeout, Clock clock) {
        uri.setTimeout(timeout);
        ClientOptions.Builder options = ClientOptions.builder()
                .disconnectedBehavior(DisconnectedBehavior.REJECT_COMMANDS)
                .socketOptions(SocketOptions.builder().connectTimeout(timeout).build())
                .timeoutOptions(TimeoutOptions.enabled(timeout));
        this.client = RedisClient.create(this.resources, uri);
        this.client.setOptions(((ssl != null) ? options.sslOptions(ssl) : options).build());
        this.outage = new Outage(what, clock);
        call(StatefulRedisConnection::isOpen);
    }

    /** Gives what Redis answers; empty while it does not. */
    public <T> Optional<T> call(Function<StatefulRedisConnection<String, byte[]>, T> command) {
        if (!this.outage.admits()) {
            return Optional.empty();
        }
        try {
            T answer = command.apply(connection());
            this.outage.end();
            return Optional.of(answer);
        } catch (RuntimeException failure) {
            if (!this.outage.begin(failure)) {
                // A connection whose other side fell silent never ends by itself.
                disconnect();
            }
            return Optional.empty();
        }
    }

    private synchronized StatefulRedisConnection<String, byte[]> connection() {
        StatefulRedisConnection<String, byte[]> open = this.connection;
        if (open == null) {
            open = this.client.connect(RedisCodec.of(StringCodec.UTF8, ByteArrayCodec.INSTANCE));
            this.connection = open;
        }
        return open;
    }

    private synchronized void disconnect() {
        StatefulRedisConnection<String, byte[]> open = this.connection;
        this.connection = null;
        if (open != null) {
            open.closeAsync();
        }
    }

    @Override
    public void close() {
        this.client.shutdown(Duration.ZERO, Duration.ofSeconds(2));
        this.resources.shutdown(0, 2, TimeUnit.SECONDS).awaitUninterruptibly(2000);
    }
}
