package {{base}}.dto;

import {{base}}.model.{{Name}};
{{#constraintImports}}
import {{.}};
{{/constraintImports}}
{{#typeImports}}
import {{.}};
{{/typeImports}}

/** What a client sends to create {{article}} {{words}}, or to replace one. */
public record {{Name}}Request(
{{#fields}}
        {{#constraints}}@{{.}} {{/constraints}}{{boxed}} {{name}}{{comma}}
{{/fields}}
) {

    /** The state of {{article}} {{words}} as a request, for a patch to start from. */
    public static {{Name}}Request from({{Name}}Response {{name}}) {
        return new {{Name}}Request(
{{#fields}}
                {{entity}}.{{name}}(){{comma}}
{{/fields}}
        );
    }

    /** Writes every field to {@code {{name}}}. */
    public void applyTo({{Name}} {{name}}) {
{{#fields}}
        {{entity}}.set{{Name}}({{self}}{{name}});
{{/fields}}
    }
}
