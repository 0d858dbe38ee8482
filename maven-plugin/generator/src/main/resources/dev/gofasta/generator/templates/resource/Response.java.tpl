package {{packages.dto}};

import {{packages.model}}.{{Name}};
import dev.gofasta.data.Ids;
{{#typeImports}}
import {{.}};
{{/typeImports}}
import java.time.Instant;
import java.util.UUID;

/** {{Article}} {{words}} as a client sees it; {@code recordVersion} is what its entity tag is made from. */
public record {{Name}}Response(
        UUID id,
{{#fields}}
        {{apiType}} {{api}},
{{/fields}}
        long recordVersion,
        Instant createdAt,
        Instant updatedAt) {
{{#withEntity}}

    public static {{Name}}Response from({{Name}} {{name}}) {
        return new {{Name}}Response(
                {{name}}.getId(),
{{#fields}}
                {{read}},
{{/fields}}
                {{name}}.getRecordVersion(),
                {{name}}.getCreatedAt(),
                {{name}}.getUpdatedAt());
    }
{{/withEntity}}
}
