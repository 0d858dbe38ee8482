package {{base}}.dto;

import {{base}}.model.{{Name}};
import dev.gofasta.data.Filters;
{{#typeImports}}
import {{.}};
{{/typeImports}}
import org.springframework.data.jpa.domain.Specification;

/** Which {{wordsPlural}} a list shows, from the query parameters of the same names; one that is absent restricts nothing. */
public record {{Name}}Filter({{#filterFields}}{{boxed}} {{name}}{{comma}} {{/filterFields}}) {

    public Specification<{{Name}}> toSpecification() {
        return Filters.<{{Name}}>matching()
{{#filterFields}}
                .equal("{{name}}", {{name}})
{{/filterFields}}
                .toSpecification();
    }
}
