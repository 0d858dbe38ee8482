package dev.gofasta.conventions.fields;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

record ThingResponse(@Nullable UUID id, @JsonUnwrapped ThingRequest fields) {

    static ThingResponse from(Thing thing) {
        return new ThingResponse(thing.getId(), ThingRequest.from(thing));
    }
}
