package com.example.catalog.web;

import com.example.catalog.dto.UserFilter;
import com.example.catalog.dto.UserRequest;
import com.example.catalog.dto.UserResponse;
import com.example.catalog.service.UserService;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import java.net.URI;
import java.util.Set;
import java.util.UUID;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.data.web.PagedModel;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import tools.jackson.databind.node.ObjectNode;

@RestController
@RequestMapping("/api/v1/users")
@Tag(name = "Users")
class UserController {

    private static final PageQuery PAGES = new PageQuery(
            Set.of("firstName", "lastName", "email", "role"),
            Set.of("firstName", "lastName", "email", "createdAt", "updatedAt"));

    private final UserService users;

    private final MergePatches patches;

    UserController(UserService users, MergePatches patches) {
        this.users = users;
        this.patches = patches;
    }

    @GetMapping
    @Operation(summary = "List users")
    PagedModel<UserResponse> list(@ParameterObject UserFilter filter, HttpServletRequest request) {
        return new PagedModel<>(users.list(filter, PAGES.read(request)));
    }

    @GetMapping("/{id}")
    @Operation(summary = "Show a user")
    ResponseEntity<UserResponse> get(@PathVariable UUID id) {
        return ok(users.get(id));
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Create a user")
    ResponseEntity<UserResponse> create(@Valid @RequestBody UserRequest request) {
        UserResponse created = users.create(request);
        URI location = ServletUriComponentsBuilder.fromCurrentRequestUri()
                .path("/{id}")
                .build(created.id());
        return ResponseEntity.created(location)
                .eTag(EntityTags.of(created.recordVersion()))
                .body(created);
    }

    @PutMapping("/{id}")
    @Operation(summary = "Replace a user")
    ResponseEntity<UserResponse> update(
            @PathVariable UUID id,
            @RequestHeader(HttpHeaders.IF_MATCH) String ifMatch,
            @Valid @RequestBody UserRequest request) {
        return ok(users.update(id, EntityTags.version(ifMatch), request));
    }

    @PatchMapping(path = "/{id}", consumes = MergePatches.MEDIA_TYPE)
    @Operation(summary = "Change some fields of a user")
    ResponseEntity<UserResponse> patch(
            @PathVariable UUID id, @RequestHeader(HttpHeaders.IF_MATCH) String ifMatch, @RequestBody ObjectNode patch) {
        long version = EntityTags.version(ifMatch);
        UserRequest request = patches.apply(patch, UserRequest.from(users.get(id)), UserRequest.class);
        return ok(users.update(id, version, request));
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Archive a user")
    void archive(@PathVariable UUID id) {
        users.archive(id);
    }

    private static ResponseEntity<UserResponse> ok(UserResponse user) {
        return ResponseEntity.ok().eTag(EntityTags.of(user.recordVersion())).body(user);
    }
}
