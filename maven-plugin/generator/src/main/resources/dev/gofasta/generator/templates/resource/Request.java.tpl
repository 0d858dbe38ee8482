package {{packages.dto}};

import {{packages.model}}.{{Name}};
{{#requestImports}}
import {{.}};
{{/requestImports}}

/** What a client sends to create {{article}} {{words}}, or to replace one. */
public record {{Name}}Request(
{{#fields}}
        {{#constraints}}@{{.}} {{/constraints}}{{requestType}} {{api}}{{comma}}
{{/fields}}
) {
{{#hasNormalized}}

    public {{Name}}Request {
{{#normalizedFields}}
        {{api}} = {{normalized}};
{{/normalizedFields}}
    }
{{/hasNormalized}}

    /** The state of {{article}} {{words}} as a request, for a patch to start from. */
    public static {{Name}}Request from({{Name}}Response {{name}}) {
        return new {{Name}}Request(
{{#fields}}
                {{entity}}.{{api}}(){{comma}}
{{/fields}}
        );
    }
{{#withEntity}}

    /** Writes every {{#hasRelations}}value{{/hasRelations}}{{^hasRelations}}field{{/hasRelations}} to {@code {{name}}}{{#hasRelations}}; what it refers to has to be found first{{/hasRelations}}. */
    public void applyTo({{Name}} {{name}}) {
{{#scalarFields}}
        {{entity}}.set{{Name}}({{self}}{{name}});
{{/scalarFields}}
    }
{{/withEntity}}
}
