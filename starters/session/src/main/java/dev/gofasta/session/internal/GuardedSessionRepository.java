package dev.gofasta.session.internal;

import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.transaction.TransactionException;

/** In front of a store: ends sessions that are too old, and tells a store that is down from other failures. */
public final class GuardedSessionRepository<S extends Session> implements FindByIndexNameSessionRepository<S> {

    private final FindByIndexNameSessionRepository<S> store;

    private final Duration absoluteTimeout;

    private final Clock clock;

    public GuardedSessionRepository(FindByIndexNameSessionRepository<S> store, Duration absoluteTimeout, Clock clock) {
        this.store = store;
        this.absoluteTimeout = absoluteTimeout;
        this.clock = clock;
    }

    @Override
    public S createSession() {
        return guarded(store::createSession);
    }

    @Override
    public void save(S session) {
        guarded(() -> {
            store.save(session);
            return true;
        });
    }

    @Override
    public @Nullable S findById(String id) {
        S session = GuardedSessionRepository.<@Nullable S>guarded(() -> store.findById(id));
        if (session == null || isYoung(session)) {
            return session;
        }
        deleteById(id);
        return null;
    }

    @Override
    public void deleteById(String id) {
        guarded(() -> {
            store.deleteById(id);
            return true;
        });
    }

    @Override
    public Map<String, S> findByIndexNameAndIndexValue(String indexName, String indexValue) {
        Map<String, S> found = guarded(() -> store.findByIndexNameAndIndexValue(indexName, indexValue));
        return found.entrySet().stream()
                .filter(entry -> isYoung(entry.getValue()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private boolean isYoung(S session) {
        return clock.instant().isBefore(session.getCreationTime().plus(absoluteTimeout));
    }

    private static <T extends @Nullable Object> T guarded(Supplier<T> call) {
        try {
            return call.get();
        } catch (DataAccessException | TransactionException failure) {
            throw new SessionUnavailableException(failure);
        }
    }
}
