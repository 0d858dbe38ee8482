package {{packages.web}};

import {{packages.dto}}.{{Name}}Filter;
import {{packages.dto}}.{{Name}}Request;
import {{packages.dto}}.{{Name}}Response;
import {{packages.service}}.{{Name}}Service;
import dev.gofasta.core.ApplicationException;
import dev.gofasta.core.Violation;
import dev.gofasta.web.SortableBy;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.data.domain.Pageable;
import org.springframework.data.web.PagedModel;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
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

    private static final int LARGEST_BATCH = 10_000;

    private final {{Name}}Service {{names}};

    public {{Name}}Controller({{Name}}Service {{names}}) {
        this.{{names}} = {{names}};
    }

    /** No version can be checked while writing, and a condition must not be answered as if it had been. */
    @ModelAttribute
    void refuseCondition(@RequestHeader(name = HttpHeaders.IF_MATCH, required = false) String ifMatch) {
        if (ifMatch != null) {
            throw ApplicationException.badRequest("CONDITION_UNSUPPORTED", "{{Words}} have no versions to match.")
                    .at(Violation.header(HttpHeaders.IF_MATCH, "CONDITION_UNSUPPORTED", "is not supported here"));
        }
    }

    @GetMapping
    @Operation(summary = "List {{wordsPlural}}")
    public PagedModel<{{Name}}Response> list(
            @Valid @ParameterObject {{Name}}Filter filter,
            @ParameterObject @SortableBy({ {{sortFields}} }) Pageable pageable) {
        return new PagedModel<>({{names}}.list(filter, pageable));
    }

    @GetMapping("/{id}")
    @Operation(summary = "Show {{article}} {{words}}")
    public {{Name}}Response get(@PathVariable UUID id) {
        return {{names}}.get(id);
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            summary = "Create {{article}} {{words}}",
            description = "For more than a few, use the batch: each request is one insert into ClickHouse.")
    public ResponseEntity<{{Name}}Response> create(@Valid @RequestBody {{Name}}Request request) {
        {{Name}}Response created = {{names}}.create(request);
        URI location = ServletUriComponentsBuilder.fromCurrentRequestUri().path("/{id}").build(created.id());
        return ResponseEntity.created(location).body(created);
    }

    @PostMapping("/batch")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            summary = "Create many {{wordsPlural}}",
            description = "All in one insert. Answers with their ids, in the order of the request.")
    public List<UUID> createAll(
            @RequestBody @Size(min = 1, max = LARGEST_BATCH) List<@Valid {{Name}}Request> requests) {
        return {{names}}.createAll(requests);
    }

    @PutMapping("/{id}")
    @Operation(
            summary = "Replace {{article}} {{words}}",
            description = "Adds a version. Nothing is locked and If-Match is refused: the latest write wins.")
    public {{Name}}Response update(@PathVariable UUID id, @Valid @RequestBody {{Name}}Request request) {
        return {{names}}.update(id, request);
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(
            summary = "Delete {{article}} {{words}}",
            description = "Hides it. Its data stay on disk until an operator has them erased.")
    public void delete(@PathVariable UUID id) {
        {{names}}.delete(id);
    }
}
