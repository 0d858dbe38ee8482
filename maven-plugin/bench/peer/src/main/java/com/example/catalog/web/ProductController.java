package com.example.catalog.web;

import com.example.catalog.dto.ProductFilter;
import com.example.catalog.dto.ProductRequest;
import com.example.catalog.dto.ProductResponse;
import com.example.catalog.service.ProductService;
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
@RequestMapping("/api/v1/products")
@Tag(name = "Products")
class ProductController {

    private static final PageQuery PAGES = new PageQuery(
            Set.of("name", "price", "active"), Set.of("name", "price", "active", "createdAt", "updatedAt"));

    private final ProductService products;

    private final MergePatches patches;

    ProductController(ProductService products, MergePatches patches) {
        this.products = products;
        this.patches = patches;
    }

    @GetMapping
    @Operation(summary = "List products")
    PagedModel<ProductResponse> list(@ParameterObject ProductFilter filter, HttpServletRequest request) {
        return new PagedModel<>(products.list(filter, PAGES.read(request)));
    }

    @GetMapping("/{id}")
    @Operation(summary = "Show a product")
    ResponseEntity<ProductResponse> get(@PathVariable UUID id) {
        return ok(products.get(id));
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Create a product")
    ResponseEntity<ProductResponse> create(@Valid @RequestBody ProductRequest request) {
        ProductResponse created = products.create(request);
        URI location = ServletUriComponentsBuilder.fromCurrentRequestUri()
                .path("/{id}")
                .build(created.id());
        return ResponseEntity.created(location)
                .eTag(EntityTags.of(created.recordVersion()))
                .body(created);
    }

    @PutMapping("/{id}")
    @Operation(summary = "Replace a product")
    ResponseEntity<ProductResponse> update(
            @PathVariable UUID id,
            @RequestHeader(HttpHeaders.IF_MATCH) String ifMatch,
            @Valid @RequestBody ProductRequest request) {
        return ok(products.update(id, EntityTags.version(ifMatch), request));
    }

    @PatchMapping(path = "/{id}", consumes = MergePatches.MEDIA_TYPE)
    @Operation(summary = "Change some fields of a product")
    ResponseEntity<ProductResponse> patch(
            @PathVariable UUID id, @RequestHeader(HttpHeaders.IF_MATCH) String ifMatch, @RequestBody ObjectNode patch) {
        long version = EntityTags.version(ifMatch);
        ProductRequest request = patches.apply(patch, ProductRequest.from(products.get(id)), ProductRequest.class);
        return ok(products.update(id, version, request));
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Archive a product")
    void archive(@PathVariable UUID id) {
        products.archive(id);
    }

    private static ResponseEntity<ProductResponse> ok(ProductResponse product) {
        return ResponseEntity.ok().eTag(EntityTags.of(product.recordVersion())).body(product);
    }
}
