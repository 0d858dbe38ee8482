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
{{#hasDefaults}}

    public {{Type}} {
{{#defaultFields}}
        {{api}} = Objects.requireNonNullElse({{api}}, {{defaultValue}});
{{/defaultFields}}
    }
{{/hasDefaults}}
}
