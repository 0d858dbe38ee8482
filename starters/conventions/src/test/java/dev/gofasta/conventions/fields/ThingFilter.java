package dev.gofasta.conventions.fields;

import dev.gofasta.data.Filters;
import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.domain.Specification;

record ThingFilter(
        @Nullable Duration minWarranty,
        @Nullable ThingStatus status,
        @Nullable Set<ThingStatus> statuses,
        @Nullable UUID ownerId,
        @Nullable UUID tagId) {

    Specification<Thing> toSpecification() {
        return Filters.<Thing>matching()
                .atLeast("warranty", this.minWarranty)
                .equal("status", this.status)
                .in("status", this.statuses)
                .equal("owner.id", this.ownerId)
                .hasElement("tags", this.tagId)
                .toSpecification();
    }
}
