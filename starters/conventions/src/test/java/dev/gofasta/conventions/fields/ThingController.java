package dev.gofasta.conventions.fields;

import dev.gofasta.web.MergePatch;
import dev.gofasta.web.SortableBy;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.data.domain.Pageable;
import org.springframework.data.web.PagedModel;
import org.springframework.http.HttpStatus;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/things")
@Transactional
class ThingController {

    private final ThingRepository things;

    private final OwnerRepository owners;

    private final TagRepository tags;

    ThingController(ThingRepository things, OwnerRepository owners, TagRepository tags) {
        this.things = things;
        this.owners = owners;
        this.tags = tags;
    }

    @GetMapping
    PagedModel<ThingResponse> list(
            @ParameterObject ThingFilter filter, @SortableBy({"warranty", "status"}) Pageable page) {
        return new PagedModel<>(
                this.things.findAll(filter.toSpecification(), page).map(ThingResponse::from));
    }

    @GetMapping("/{id}")
    ThingResponse get(@PathVariable UUID id) {
        return ThingResponse.from(this.things.findById(id).orElseThrow());
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    ThingResponse create(@Valid @RequestBody ThingRequest request) {
        return save(new Thing(), request);
    }

    @PutMapping("/{id}")
    ThingResponse update(@PathVariable UUID id, @Valid @RequestBody ThingRequest request) {
        return save(this.things.findById(id).orElseThrow(), request);
    }

    @PatchMapping(path = "/{id}", consumes = MergePatch.MEDIA_TYPE)
    ThingResponse patch(@PathVariable UUID id, @RequestBody MergePatch<ThingRequest> patch) {
        Thing thing = this.things.findById(id).orElseThrow();
        return save(thing, patch.applyTo(ThingRequest.from(thing)));
    }

    private ThingResponse save(Thing thing, ThingRequest request) {
        thing.warranty = request.warranty();
        thing.settings = request.settings();
        thing.photo = request.photo();
        thing.status = request.status();
        thing.owner = this.owners.getReferenceById(Objects.requireNonNull(request.ownerId()));
        // Not replaced, nor cleared: what stays the same is no change.
        List<Tag> found = this.tags.findAllById(Objects.requireNonNull(request.tagIds()));
        thing.tags.retainAll(found);
        thing.tags.addAll(found);
        thing.grace = request.grace();
        thing.extra = request.extra();
        thing.icon = request.icon();
        thing.formerStatus = request.formerStatus();
        thing.keeper = (request.keeperId() != null) ? this.owners.getReferenceById(request.keeperId()) : null;
        thing.amount = request.amount();
        thing.note = request.note();
        thing.price = request.price();
        thing.email = request.email();
        return ThingResponse.from(this.things.saveAndFlush(thing));
    }
}
