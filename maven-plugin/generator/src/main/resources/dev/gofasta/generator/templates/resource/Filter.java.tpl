package {{packages.dto}};

import {{packages.model}}.{{Name}};
import dev.gofasta.data.Filters;
{{#typeImports}}
import {{.}};
{{/typeImports}}
import java.util.UUID;
import org.springframework.data.jpa.domain.Specification;

/** Which {{wordsPlural}} a list shows, from the query parameters of the same names; one that is absent restricts nothing. */
public record {{Name}}Filter({{#filterFields}}{{filterType}} {{filterName}}{{comma}} {{/filterFields}}) {
{{#relations}}

    /** The same, restricted to one {{targetWords}}. */
    public {{Entity}}Filter with{{FilterName}}(UUID {{filterName}}) {
        return new {{Entity}}Filter({{#filterFields}}{{filterName}}{{comma}} {{/filterFields}});
    }
{{/relations}}

    public Specification<{{Name}}> toSpecification() {
        return Filters.<{{Name}}>matching()
{{#filterFields}}
{{^toMany}}
                .equal("{{path}}", {{filterName}})
{{/toMany}}
{{#toMany}}
                .hasElement("{{path}}", {{filterName}})
{{/toMany}}
{{/filterFields}}
                .toSpecification();
    }
}
