package dev.gofasta.data;

import java.util.Collection;
import java.util.Collections;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The ids of entities, as requests and responses name them. */
public final class Ids {

    private Ids() {}

    /**
     * Collects the ids of entities in ascending order, so that equal collections are always written alike. Asks the
     * database only if the collection itself is not loaded yet.
     *
     * @param entities the entities, of which nulls are left out; null for none
     * @return the ids, which cannot be modified
     * @throws IllegalArgumentException if an entity is not saved yet and has no id
     */
    public static SortedSet<UUID> of(@Nullable Collection<? extends @Nullable BaseEntity> entities) {
        if (entities == null) {
            return Collections.emptySortedSet();
        }
        return entities.stream()
                .filter(Objects::nonNull)
                .map(Ids::id)
                .collect(Collectors.collectingAndThen(
                        Collectors.toCollection(TreeSet::new), Collections::unmodifiableSortedSet));
    }

    private static UUID id(BaseEntity entity) {
        UUID id = entity.getId();
        if (id == null) {
            throw new IllegalArgumentException(entity + " is not saved yet and has no id");
        }
        return id;
    }
}
