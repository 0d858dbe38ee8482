package {{package}};

{{#imports}}
import {{.}};
{{/imports}}

/** What a client sends to {@code {{verb}} {{path}}} of {{words}}. */
public record {{Type}}(
{{#fields}}
        {{#constraints}}@{{.}} {{/constraints}}{{apiType}} {{api}}{{comma}}
{{/fields}}
) {
{{#hasNormalized}}

    public {{Type}} {
{{#normalizedFields}}
        {{api}} = {{normalized}};
{{/normalizedFields}}
    }
{{/hasNormalized}}
}
