package {{packages.fixture}};

import {{packages.dto}}.{{Name}}Request;
import {{packages.model}}.{{Name}};
{{#sampleImports}}
import {{.}};
{{/sampleImports}}
import java.time.Instant;
import java.util.UUID;

/** {{Words}} for tests. */
public final class {{Name}}Fixtures {

    private static final Instant CREATED = Instant.parse("2026-01-15T10:30:00.123456Z");

    private {{Name}}Fixtures() {}

    public static {{Name}}Request request() {
        return new {{Name}}Request({{#fields}}{{sample}}{{comma}} {{/fields}});
    }

    /** Differs from {@code request} in every field. */
    public static {{Name}}Request otherRequest() {
        return new {{Name}}Request({{#fields}}{{otherSample}}{{comma}} {{/fields}});
    }

    public static {{Name}} {{name}}() {
        return {{name}}(request());
    }

    public static {{Name}} {{name}}({{Name}}Request request) {
        return request.to{{Name}}(UUID.randomUUID(), CREATED, CREATED);
    }

    /** A later version of the same {{words}}, differing in every field. */
    public static {{Name}} changed({{Name}} {{name}}) {
        return otherRequest().to{{Name}}({{name}}.id(), {{name}}.createdAt(), {{name}}.updatedAt().plusMillis(1));
    }
}
