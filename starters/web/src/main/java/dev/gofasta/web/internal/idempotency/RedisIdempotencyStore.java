package dev.gofasta.web.internal.idempotency;

import dev.gofasta.core.ApplicationException;
import dev.gofasta.web.IdempotencyRecord;
import dev.gofasta.web.IdempotencyStore;
import dev.gofasta.web.internal.redis.RedisLink;
import io.lettuce.core.SetArgs;
import io.lettuce.core.api.sync.RedisCommands;
import java.time.Duration;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Keeps answers in Redis, for all instances. Without Redis requests with a key are refused: nobody knows whether they are repeats. */
public final class RedisIdempotencyStore implements IdempotencyStore, AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(RedisIdempotencyStore.class);

    private static final String PREFIX = "gofasta:idempotency:";

    private static final int TRIES = 3;

    private final RedisLink link;

    private final Duration ttl;

    private final Duration inProgressTimeout;

    /** Keeps answers for a time, and for another one the requests whose instance has died. */
    public RedisIdempotencyStore(RedisLink link, Duration ttl, Duration inProgressTimeout) {
        this.link = link;
        this.ttl = ttl;
        this.inProgressTimeout = inProgressTimeout;
    }

    @Override
    public Optional<IdempotencyRecord> begin(String key, String fingerprint) {
        byte[] mine = RecordBytes.write(IdempotencyRecord.inProgress(fingerprint));
        return this.link
                .call(connection -> begin(connection.sync(), PREFIX + key, mine).map(RecordBytes::read))
                .orElseThrow(() -> ApplicationException.unavailable(
                        "Requests with an Idempotency-Key cannot be handled now; try again later."));
    }

    private Optional<byte[]> begin(RedisCommands<String, byte[]> redis, String key, byte[] mine) {
        for (int i = 0; i < TRIES; i++) {
            if (redis.set(key, mine, SetArgs.Builder.nx().px(this.inProgressTimeout)) != null) {
                return Optional.empty();
            }
            byte[] known = redis.get(key);
            if (known != null) {
                return Optional.of(known);
            }
            // It has just gone, and may begin again.
        }
        return Optional.of(mine);
    }

    @Override
    public void complete(String key, IdempotencyRecord record) {
        byte[] bytes = RecordBytes.write(record);
        if (this.link
                .call(connection -> connection.sync().set(PREFIX + key, bytes, SetArgs.Builder.px(this.ttl)))
                .isEmpty()) {
            LOG.warn("The answer to a request with an idempotency key could not be kept; repeats are refused.");
        }
    }

    @Override
    public void abandon(String key) {
        this.link.call(connection -> connection.sync().del(PREFIX + key));
    }

    @Override
    public void close() {
        this.link.close();
    }
}
