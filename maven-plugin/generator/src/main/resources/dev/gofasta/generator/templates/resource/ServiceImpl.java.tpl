package {{base}}.service;

import {{base}}.dto.{{Name}}Filter;
import {{base}}.dto.{{Name}}Request;
import {{base}}.dto.{{Name}}Response;
import {{base}}.model.{{Name}};
import {{base}}.repository.{{Name}}Repository;
import dev.gofasta.core.ApplicationException;
import dev.gofasta.core.Violation;
import java.util.UUID;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.transaction.annotation.Transactional;

@Transactional(readOnly = true)
public class {{Name}}ServiceImpl implements {{Name}}Service {

    private final {{Name}}Repository {{names}};

    public {{Name}}ServiceImpl({{Name}}Repository {{names}}) {
        this.{{names}} = {{names}};
    }

    @Override
    public Page<{{Name}}Response> list({{Name}}Filter filter, Pageable pageable) {
        return {{names}}.findAll(filter.toSpecification(), pageable).map({{Name}}Response::from);
    }

    @Override
    public {{Name}}Response get(UUID id) {
        return {{Name}}Response.from(find(id));
    }

    @Override
    @Transactional
    public {{Name}}Response create({{Name}}Request request) {
{{#uniqueFields}}
        if ({{entities}}.existsBy{{Name}}(request.{{name}}())) {
            throw {{name}}Taken();
        }
{{/uniqueFields}}
        {{Name}} {{name}} = new {{Name}}();
        request.applyTo({{name}});
        return {{Name}}Response.from({{names}}.saveAndFlush({{name}}));
    }

    @Override
    @Transactional
    public {{Name}}Response update(UUID id, long expectedVersion, {{Name}}Request request) {
        {{Name}} {{name}} = find(id);
        {{name}}.requireVersion(expectedVersion);
{{#uniqueFields}}
        if ({{entities}}.existsBy{{Name}}AndIdNot(request.{{name}}(), id)) {
            throw {{name}}Taken();
        }
{{/uniqueFields}}
        request.applyTo({{name}});
        // The flush raises the version now, so that the answer carries the one that the next update has to name.
        return {{Name}}Response.from({{names}}.saveAndFlush({{name}}));
    }

    @Override
    @Transactional
    public void archive(UUID id) {
        {{Name}} {{name}} = find(id);
        {{name}}.requireDeletable();
        {{names}}.delete({{name}});
    }

    private {{Name}} find(UUID id) {
        return {{names}}.findById(id).orElseThrow(() -> ApplicationException.notFound("{{Name}}", id));
    }
{{#uniqueFields}}

    private static ApplicationException {{name}}Taken() {
        return ApplicationException.conflict("{{NAME}}_TAKEN", "There is {{article}} {{entityWords}} with this {{words}} already.")
                .at(Violation.body("/{{name}}", "{{NAME}}_TAKEN", "is taken"));
    }
{{/uniqueFields}}
}
