package {{packages.dto}};

import {{packages.model}}.{{Name}};
import {{packages.support}}.ClickHouseRange;
{{#requestImports}}
import {{.}};
{{/requestImports}}
import java.time.Instant;
import java.util.UUID;

/** What a client sends to create {{article}} {{words}}, or to replace one. */
public record {{Name}}Request(
{{#fields}}
        {{#constraints}}@{{.}} {{/constraints}}{{#ranged}}@ClickHouseRange {{/ranged}}{{requestType}} {{api}}{{comma}}
{{/fields}}
) {
{{#hasNormalized}}

    public {{Name}}Request {
{{#normalizedFields}}
        {{api}} = {{normalized}};
{{/normalizedFields}}
    }
{{/hasNormalized}}

    /** The version of {{article}} {{words}} that this makes. */
    public {{Name}} to{{Name}}(UUID id, Instant createdAt, Instant updatedAt) {
        return new {{Name}}(id, {{#fields}}{{name}}, {{/fields}}createdAt, updatedAt);
    }
}
