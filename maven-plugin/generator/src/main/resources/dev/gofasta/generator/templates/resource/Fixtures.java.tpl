package {{base}}.fixture;

import {{base}}.dto.{{Name}}Request;
import {{base}}.model.{{Name}};
{{#typeImports}}
import {{.}};
{{/typeImports}}

/** {{Words}} for tests. */
public final class {{Name}}Fixtures {

    private {{Name}}Fixtures() {}

    public static {{Name}}Request request() {
        return new {{Name}}Request({{#fields}}{{sample}}{{comma}} {{/fields}});
    }

    /** Differs from {@link #request()} in every field. */
    public static {{Name}}Request otherRequest() {
        return new {{Name}}Request({{#fields}}{{otherSample}}{{comma}} {{/fields}});
    }

    public static {{Name}} {{name}}() {
        return {{name}}(request());
    }

    public static {{Name}} {{name}}({{Name}}Request request) {
        {{Name}} {{name}} = new {{Name}}();
        request.applyTo({{name}});
        return {{name}};
    }
}
