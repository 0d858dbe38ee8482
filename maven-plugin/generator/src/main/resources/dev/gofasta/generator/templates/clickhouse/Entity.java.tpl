package {{packages.model}};

{{#typeImports}}
import {{.}};
{{/typeImports}}
import java.time.Instant;
import java.util.UUID;

/**
 * One version of a row of {@code {{table}}}. Rows are not changed in place: each write adds a version, and the one with
 * the latest {@code updatedAt} is the one that is read.
 */
public record {{Name}}(
        UUID id,
{{#fields}}
        {{type}} {{name}},
{{/fields}}
        Instant createdAt,
        Instant updatedAt) {}
