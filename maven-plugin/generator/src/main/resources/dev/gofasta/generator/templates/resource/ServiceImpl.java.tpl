package {{packages.service}};

import {{packages.dto}}.{{Name}}Filter;
import {{packages.dto}}.{{Name}}Request;
import {{packages.dto}}.{{Name}}Response;
import {{packages.model}}.{{Name}};
{{#targetImports}}
import {{.}};
{{/targetImports}}
import {{packages.repository}}.{{Name}}Repository;
{{#dependencies}}
import {{repositoryPackage}}.{{Target}}Repository;
{{/dependencies}}
import dev.gofasta.core.ApplicationException;
import dev.gofasta.core.Violation;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
{{#scanned}}
import org.springframework.stereotype.Service;
{{/scanned}}
import org.springframework.transaction.annotation.Transactional;

{{#scanned}}
@Service
{{/scanned}}
@Transactional(readOnly = true)
public class {{Name}}ServiceImpl implements {{Name}}Service {

    private final {{Name}}Repository {{names}};
{{#dependencies}}
    private final {{Target}}Repository {{targets}};
{{/dependencies}}

    public {{Name}}ServiceImpl({{Name}}Repository {{names}}{{#dependencies}}, {{Target}}Repository {{targets}}{{/dependencies}}) {
        this.{{names}} = {{names}};
{{#dependencies}}
        this.{{targets}} = {{targets}};
{{/dependencies}}
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
        if ({{#optional}}request.{{api}}() != null && {{/optional}}{{entities}}.existsBy{{Api}}(request.{{api}}())) {
            throw {{name}}Taken();
        }
{{/uniqueFields}}
        {{Name}} {{name}} = new {{Name}}();
{{^hasRelations}}
        request.applyTo({{name}});
{{/hasRelations}}
{{#hasRelations}}
        write(request, {{name}});
{{/hasRelations}}
        return {{Name}}Response.from({{names}}.saveAndFlush({{name}}));
    }

    @Override
    @Transactional
    public {{Name}}Response update(UUID id, long expectedVersion, {{Name}}Request request) {
        {{Name}} {{name}} = find(id);
        {{name}}.requireVersion(expectedVersion);
{{#uniqueFields}}
        if ({{#optional}}request.{{api}}() != null && {{/optional}}{{entities}}.existsBy{{Api}}AndIdNot(request.{{api}}(), id)) {
            throw {{name}}Taken();
        }
{{/uniqueFields}}
{{^hasRelations}}
        request.applyTo({{name}});
{{/hasRelations}}
{{#hasRelations}}
        write(request, {{name}});
{{/hasRelations}}
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
{{#hasRelations}}

    private void write({{Name}}Request request, {{Name}} {{name}}) {
        request.applyTo({{name}});
{{#toOnes}}
{{#selfReference}}
        {{entity}}.set{{Name}}(find{{Name}}(request.{{api}}(), {{entity}}));
{{/selfReference}}
{{^selfReference}}
{{#optional}}
        {{entity}}.set{{Name}}(request.{{api}}() == null ? null : find{{Name}}(request.{{api}}()));
{{/optional}}
{{^optional}}
        {{entity}}.set{{Name}}(find{{Name}}(request.{{api}}()));
{{/optional}}
{{/selfReference}}
{{/toOnes}}
{{#toManys}}
        {{entity}}.set{{Name}}(find{{Name}}(request.{{api}}()));
{{/toManys}}
    }
{{#toOnes}}
{{^selfReference}}

    /** Held until the transaction ends, so that nobody archives the {{targetWords}} meanwhile. */
    private {{Target}} find{{Name}}(UUID id) {
        return {{targets}}.findHeldById(id).orElseThrow(() -> ApplicationException.badRequest("{{NAME}}_NOT_FOUND", "There is no {{targetWords}} " + id + ".")
                .at(Violation.body("/{{api}}", "{{NAME}}_NOT_FOUND", "does not exist")));
    }
{{/selfReference}}
{{#selfReference}}

    /** Held until the transaction ends, so that nobody archives it meanwhile; never one that leads back to {@code {{entity}}}. */
    private {{Target}} find{{Name}}(UUID id, {{Target}} {{entity}}) {
        if (id == null) {
            return null;
        }
        {{Target}} {{name}} = {{targets}}.findHeldById(id).orElseThrow(() -> ApplicationException.badRequest("{{NAME}}_NOT_FOUND", "There is no {{targetWords}} " + id + ".")
                .at(Violation.body("/{{api}}", "{{NAME}}_NOT_FOUND", "does not exist")));
        {{Target}} each = {{name}};
        while (each != null) {
            if (each.equals({{entity}})) {
                throw ApplicationException.conflict("{{NAME}}_CYCLE", "{{Entity}} " + id + " leads back to this one.")
                        .at(Violation.body("/{{api}}", "{{NAME}}_CYCLE", "leads back to the {{targetWords}} itself"));
            }
            // Held as well: two moves at the same time could make a cycle that neither makes alone.
            each = each.get{{Name}}() == null ? null : {{targets}}.findHeldById(each.get{{Name}}().getId()).orElse(null);
        }
        return {{name}};
    }
{{/selfReference}}
{{/toOnes}}
{{#toManys}}

    /** Held until the transaction ends, so that nobody archives one of them meanwhile. */
    private Set<{{Target}}> find{{Name}}(Set<UUID> ids) {
        Set<{{Target}}> found = new LinkedHashSet<>({{targets}}.findHeldByIdIn(ids));
        if (found.size() != ids.size()) {
            throw ApplicationException.badRequest("{{NAME}}_NOT_FOUND", "One of these {{words}} does not exist.")
                    .at(Violation.body("/{{api}}", "{{NAME}}_NOT_FOUND", "names one that does not exist"));
        }
        return found;
    }
{{/toManys}}
{{/hasRelations}}
{{#uniqueFields}}

    private static ApplicationException {{name}}Taken() {
        return ApplicationException.conflict("{{NAME}}_TAKEN", "There is {{article}} {{entityWords}} with this {{words}} already.")
                .at(Violation.body("/{{api}}", "{{NAME}}_TAKEN", "is taken"));
    }
{{/uniqueFields}}
}
