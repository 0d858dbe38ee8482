package dev.gofasta.auth.internal;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A map of a bounded size for several threads, which forgets first what was not asked for longest. */
final class RecentlyUsed<K, V> {

    private final Map<K, V> entries;

    RecentlyUsed(int most) {
        this.entries = new LinkedHashMap<>(16, 0.75f, true) {

            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
                return size() > most;
            }
        };
    }

    @Nullable
    V get(K key) {
        synchronized (entries) {
            return entries.get(key);
        }
    }

    void put(K key, V value) {
        synchronized (entries) {
            entries.put(key, value);
        }
    }
}
