package dev.gofasta.web.internal.idempotency;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.gofasta.web.IdempotencyRecord;
import dev.gofasta.web.IdempotencyStore;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** Keeps answers in the memory of this instance. */
public final class MemoryIdempotencyStore implements IdempotencyStore {

    private static final int OVERHEAD = 500;

    private final Cache<String, IdempotencyRecord> records;

    /** Keeps answers for a time, as long as they need no more than so many bytes together. */
    public MemoryIdempotencyStore(Clock clock, Duration ttl, long maxBytes) {
        this.records = Caffeine.newBuilder()
                .maximumWeight(maxBytes)
                .weigher((String key, IdempotencyRecord record) -> weight(record))
                .ticker(() -> TimeUnit.MILLISECONDS.toNanos(clock.millis()))
                .expireAfterWrite(ttl)
                .executor(Runnable::run)
                .build();
    }

    // What weighs nothing is not dropped for space: a request that is being handled must not begin twice.
    private static int weight(IdempotencyRecord record) {
        byte[] body = record.body();
        return record.isInProgress() ? 0 : OVERHEAD + ((body != null) ? body.length : 0);
    }

    @Override
    public Optional<IdempotencyRecord> begin(String key, String fingerprint) {
        return Optional.ofNullable(this.records.asMap().putIfAbsent(key, IdempotencyRecord.inProgress(fingerprint)));
    }

    @Override
    public void complete(String key, IdempotencyRecord record) {
        this.records.put(key, record);
    }

    @Override
    public void abandon(String key) {
        this.records.invalidate(key);
    }

    long size() {
        return this.records.estimatedSize();
    }
}
