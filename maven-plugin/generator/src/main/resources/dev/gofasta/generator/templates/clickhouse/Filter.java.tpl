package {{packages.dto}};

import {{packages.support}}.ClickHouseRange;
import {{packages.support}}.ClickHouseValues;
import {{packages.support}}.Conditions;
import jakarta.validation.constraints.Digits;
{{#typeImports}}
import {{.}};
{{/typeImports}}

/** Which {{wordsPlural}} a list shows, from the query parameters of the same names; one that is absent restricts nothing. */
public record {{Name}}Filter({{#filterFields}}{{#digits}}@{{.}} {{/digits}}{{#ranged}}@ClickHouseRange {{/ranged}}{{filterType}} {{filterName}}{{comma}} {{/filterFields}}) {

    public Conditions toConditions() {
        return new Conditions()
{{#filterFields}}
                .equal("{{column}}", {{filterValue}}{{#cast}}, "{{.}}"{{/cast}})
{{/filterFields}}
        ;
    }
}
