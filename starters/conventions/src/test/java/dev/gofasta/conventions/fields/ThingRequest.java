package dev.gofasta.conventions.fields;

import dev.gofasta.data.Ids;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

record ThingRequest(
        @NotNull @Nullable Duration warranty,
        @NotNull @Nullable JsonNode settings,
        @NotNull @Size(max = 65_535) byte @Nullable [] photo,
        @NotNull @Nullable ThingStatus status,
        @NotNull @Nullable UUID ownerId,
        @NotNull @Size(max = 100) @Nullable Set<@NotNull UUID> tagIds,
        @Nullable Duration grace,
        @Nullable JsonNode extra,
        byte @Nullable [] icon,
        @Nullable ThingStatus formerStatus,
        @Nullable UUID keeperId,
        @Min(1) @Max(9) @Nullable Integer amount,
        @Size(min = 2, max = 20) @Nullable String note,
        @DecimalMin("0.50") @DecimalMax("99.50") @Nullable BigDecimal price,
        @Email @Nullable String email) {

    static ThingRequest from(Thing thing) {
        return new ThingRequest(
                thing.warranty,
                thing.settings,
                thing.photo,
                thing.status,
                Objects.requireNonNull(thing.owner).getId(),
                Ids.of(thing.tags),
                thing.grace,
                thing.extra,
                thing.icon,
                thing.formerStatus,
                (thing.keeper != null) ? thing.keeper.getId() : null,
                thing.amount,
                thing.note,
                thing.price,
                thing.email);
    }
}
