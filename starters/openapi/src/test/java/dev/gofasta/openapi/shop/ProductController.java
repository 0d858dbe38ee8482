package dev.gofasta.openapi.shop;

import dev.gofasta.web.EntityTag;
import dev.gofasta.web.MergePatch;
import dev.gofasta.web.SortableBy;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.UUID;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.data.domain.Pageable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/products")
@Tag(name = "Products", description = "What we sell")
@Tag(name = "Goods", description = "What we keep")
public class ProductController {

    @GetMapping
    public List<ProductRequest> list() {
        return List.of();
    }

    @GetMapping("/pages")
    public List<ProductRequest> page(
            @RequestParam(required = false) String name,
            @SortableBy({"name", "maker.name"}) @ParameterObject Pageable pageable) {
        return List.of();
    }

    @GetMapping("/plain-pages")
    public List<ProductRequest> plainPage(@SortableBy("name") Pageable pageable) {
        return List.of();
    }

    @PatchMapping(path = "/{id}", consumes = MergePatch.MEDIA_TYPE)
    public ProductRequest patch(
            @PathVariable UUID id,
            @RequestHeader("If-Match") EntityTag ifMatch,
            @RequestBody MergePatch<ProductRequest> patch) {
        return patch.applyTo(new ProductRequest("Tea", true));
    }

    @GetMapping("/{id}")
    @ApiResponse(responseCode = "200", description = "Here it is")
    @ApiResponse(responseCode = "404", description = "Sold out")
    public ProductRequest get(@PathVariable UUID id) {
        return new ProductRequest("Tea", true);
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    public ProductRequest create(@RequestBody ProductRequest request) {
        return request;
    }

    @PutMapping("/{id}")
    public ProductRequest update(
            @PathVariable UUID id, @RequestHeader("If-Match") String ifMatch, @RequestBody ProductRequest request) {
        return request;
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    public void archive(@PathVariable UUID id, @RequestHeader(name = "If-Match", required = false) String ifMatch) {}

    public record ProductRequest(@NotNull String name, boolean active) {}
}
