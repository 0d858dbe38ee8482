package {{packages.web}};

import {{packages.dto}}.{{Entity}}Filter;
import {{packages.dto}}.{{Entity}}Response;
import {{packages.service}}.{{Entity}}Service;
import {{servicePackage}}.{{Target}}Service;
import dev.gofasta.core.ApplicationException;
import dev.gofasta.web.EntityTag;
import dev.gofasta.web.SortableBy;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.data.domain.Pageable;
import org.springframework.data.web.PagedModel;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The {{nestedWords}} of one {{targetWords}}. */
@RestController
@RequestMapping("{{apiPrefix}}/{{targetPath}}/{{filterVariable}}/{{nestedPath}}")
@Tag(name = "{{TargetWords}}")
public class {{Controller}} {

{{^selfReference}}
    private final {{Target}}Service {{targets}};
{{/selfReference}}
    private final {{Entity}}Service {{entities}};

    public {{Controller}}({{serviceParameters}}) {
{{^selfReference}}
        this.{{targets}} = {{targets}};
{{/selfReference}}
        this.{{entities}} = {{entities}};
    }

{{#single}}
    @GetMapping
    @Operation(summary = "Show the {{entityWords}} of {{targetArticle}} {{targetWords}}")
    public ResponseEntity<{{Entity}}Response> get(@PathVariable UUID {{filterName}}) {
        {{targets}}.get({{filterName}});
        {{Entity}}Filter restriction = new {{Entity}}Filter({{noFilter}}).with{{FilterName}}({{filterName}});
        {{Entity}}Response {{entity}} = {{entities}}.list(restriction, Pageable.ofSize(1)).stream()
                .findFirst()
                .orElseThrow(() -> ApplicationException.notFound("{{Entity}} of {{targetWords}}", {{filterName}}));
        return ResponseEntity.ok().eTag(EntityTag.of({{entity}}.recordVersion()).toString()).body({{entity}});
    }
{{/single}}
{{^single}}
    @GetMapping
    @Operation(summary = "List the {{wordsPlural}} of {{targetArticle}} {{targetWords}}")
    public PagedModel<{{Entity}}Response> list(
            @PathVariable UUID {{filterName}},
            @ParameterObject {{Entity}}Filter filter,
            @ParameterObject @SortableBy({ {{sortFields}} }) Pageable pageable) {
        {{targets}}.get({{filterName}});
        return new PagedModel<>({{entities}}.list(filter.with{{FilterName}}({{filterName}}), pageable));
    }
{{/single}}
}
