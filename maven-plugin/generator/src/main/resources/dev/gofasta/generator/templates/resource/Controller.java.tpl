package {{packages.web}};

import {{packages.dto}}.{{Name}}Filter;
import {{packages.dto}}.{{Name}}Request;
import {{packages.dto}}.{{Name}}Response;
import {{packages.service}}.{{Name}}Service;
import dev.gofasta.web.EntityTag;
import dev.gofasta.web.MergePatch;
import dev.gofasta.web.SortableBy;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.net.URI;
import java.util.UUID;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.data.domain.Pageable;
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

@RestController
@RequestMapping("{{apiPrefix}}/{{path}}")
@Tag(name = "{{Words}}")
public class {{Name}}Controller {

    private final {{Name}}Service {{names}};

    public {{Name}}Controller({{Name}}Service {{names}}) {
        this.{{names}} = {{names}};
    }

    @GetMapping
    @Operation(summary = "List {{wordsPlural}}")
    public PagedModel<{{Name}}Response> list(
            @ParameterObject {{Name}}Filter filter,
            @ParameterObject @SortableBy({ {{sortFields}} }) Pageable pageable) {
        return new PagedModel<>({{names}}.list(filter, pageable));
    }

    @GetMapping("/{id}")
    @Operation(summary = "Show {{article}} {{words}}")
    public ResponseEntity<{{Name}}Response> get(@PathVariable UUID id) {
        return ok({{names}}.get(id));
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Create {{article}} {{words}}")
    public ResponseEntity<{{Name}}Response> create(@Valid @RequestBody {{Name}}Request request) {
        {{Name}}Response created = {{names}}.create(request);
        URI location = ServletUriComponentsBuilder.fromCurrentRequestUri().path("/{id}").build(created.id());
        return ResponseEntity.created(location).eTag(tagOf(created)).body(created);
    }

    @PutMapping("/{id}")
    @Operation(summary = "Replace {{article}} {{words}}")
    public ResponseEntity<{{Name}}Response> update(
            @PathVariable UUID id,
            @RequestHeader(HttpHeaders.IF_MATCH) EntityTag ifMatch,
            @Valid @RequestBody {{Name}}Request request) {
        return ok({{names}}.update(id, ifMatch.version(), request));
    }

    @PatchMapping(path = "/{id}", consumes = MergePatch.MEDIA_TYPE)
    @Operation(summary = "Change some fields of {{article}} {{words}}")
    public ResponseEntity<{{Name}}Response> patch(
            @PathVariable UUID id,
            @RequestHeader(HttpHeaders.IF_MATCH) EntityTag ifMatch,
            @RequestBody MergePatch<{{Name}}Request> patch) {
        {{Name}}Response current = {{names}}.get(id);
        ifMatch.requireCurrent(current.recordVersion());
        {{Name}}Request request = patch.applyTo({{Name}}Request.from(current));
        return ok({{names}}.update(id, ifMatch.version(), request));
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Archive {{article}} {{words}}")
    public void archive(@PathVariable UUID id) {
        {{names}}.archive(id);
    }

    private static ResponseEntity<{{Name}}Response> ok({{Name}}Response {{name}}) {
        return ResponseEntity.ok().eTag(tagOf({{name}})).body({{name}});
    }

    private static String tagOf({{Name}}Response {{name}}) {
        return EntityTag.of({{name}}.recordVersion()).toString();
    }
}
