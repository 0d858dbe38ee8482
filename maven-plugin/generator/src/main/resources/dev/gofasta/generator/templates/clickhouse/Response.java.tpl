package {{packages.dto}};

import {{packages.model}}.{{Name}};
{{#typeImports}}
import {{.}};
{{/typeImports}}
import java.time.Instant;
import java.util.UUID;

/** {{Article}} {{words}} as a client sees it. */
public record {{Name}}Response(
        UUID id,
{{#fields}}
        {{apiType}} {{api}},
{{/fields}}
        Instant createdAt,
        Instant updatedAt) {

    public static {{Name}}Response from({{Name}} {{name}}) {
        return new {{Name}}Response(
                {{name}}.id(),
{{#fields}}
                {{entity}}.{{name}}(),
{{/fields}}
                {{name}}.createdAt(),
                {{name}}.updatedAt());
    }
}
