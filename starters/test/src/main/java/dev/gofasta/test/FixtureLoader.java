package dev.gofasta.test;

import dev.gofasta.test.internal.fixture.FixtureStore;
import dev.gofasta.test.internal.table.NearestName;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ResourceLoader;

/**
 * Stores rows that are written down in YAML or JSON:
 *
 * <pre>
 * categories:
 *   books:
 *     name: Books
 * products:
 *   novel:
 *     name: A novel
 *     price: 9.90
 *     category_id: $books
 *     published_at: now - 3 days
 * </pre>
 *
 * <p>Tables are filled in an order in which foreign keys are satisfied. A row without a UUID gets one made of its name,
 * always the same; numbers are left to the database. {@code $row} or {@code $table.row} stands for the primary key of a
 * row, {@code $$} for a dollar. Times may be {@code now}, {@code today}, or those with {@code + 2 hours} or
 * {@code - 1 month}. Columns of JSON take maps and lists, binary ones Base64. {@code created_at}, {@code updated_at},
 * {@code record_version}, {@code is_active} and {@code is_deletable} need not be given.
 *
 * <p>What cannot be stored is an {@link IllegalArgumentException} with file and line, and nothing is stored then.
 */
public final class FixtureLoader {

    private final FixtureStore store;
    private final Map<String, Object> ids = new ConcurrentHashMap<>();

    public FixtureLoader(DataSource dataSource, ResourceLoader resources, Clock clock) {
        this.store = new FixtureStore(dataSource, resources, clock);
    }

    /**
     * Stores the rows of files.
     *
     * @param locations paths of the class path, or URLs
     */
    public void load(String... locations) {
        load(null, List.of(locations));
    }

    /**
     * Stores the rows of files.
     *
     * @param relativeTo a class beside whose package on the class path locations without a leading slash are
     */
    public void load(@Nullable Class<?> relativeTo, List<String> locations) {
        ids.putAll(store.load(relativeTo, locations));
    }

    /** Forgets the names of rows, which stay where they are; called before each test. */
    public void forget() {
        ids.clear();
    }

    /**
     * The primary key of a row that was stored in this test.
     *
     * @param row {@code table.row}
     * @throws IllegalArgumentException when there is none; the message offers the nearest name
     */
    public Object id(String row) {
        Object id = ids.get(row);
        if (id == null) {
            throw new IllegalArgumentException(
                    "No row '%s' was stored.%s".formatted(row, NearestName.hint(row, ids.keySet())));
        }
        return id;
    }

    /** The primary key of a row that was stored in this test, where keys are UUIDs. */
    public UUID uuid(String row) {
        return UUID.fromString(id(row).toString());
    }
}
