package {{packages.fixture}};

import {{packages.dto}}.{{Name}}Request;
import {{packages.model}}.{{Name}};
{{#targetImports}}
import {{.}};
{{/targetImports}}
{{#dependencies}}
import {{fixturePackage}}.{{Target}}Fixtures;
{{/dependencies}}
{{#sampleImports}}
import {{.}};
{{/sampleImports}}
import jakarta.persistence.EntityManager;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** {{Words}} for tests. */
public final class {{Name}}Fixtures {

    private {{Name}}Fixtures() {}

{{#withRequests}}
    public static {{Name}}Request request({{idParameters}}) {
        return new {{Name}}Request({{#fields}}{{sample}}{{comma}} {{/fields}});
    }

    /** Differs from {@code request} in every {{#hasRelations}}value{{/hasRelations}}{{^hasRelations}}field{{/hasRelations}}. */
    public static {{Name}}Request otherRequest({{idParameters}}) {
        return new {{Name}}Request({{#fields}}{{otherSample}}{{comma}} {{/fields}});
    }

    public static {{Name}} {{name}}({{entityParameters}}) {
        return {{name}}(request({{noIds}}){{andEntityArguments}});
    }

    public static {{Name}} {{name}}({{Name}}Request request{{andEntityParameters}}) {
        {{Name}} {{name}} = new {{Name}}();
        request.applyTo({{name}});
{{#relations}}
        {{entity}}.set{{Name}}({{name}});
{{/relations}}
        return {{name}};
    }
{{/withRequests}}
{{^withRequests}}
    public static {{Name}} {{name}}({{entityParameters}}) {
        {{Name}} {{name}} = new {{Name}}();
{{#scalarFields}}
        {{entity}}.set{{Name}}({{sample}});
{{/scalarFields}}
{{#relations}}
        {{entity}}.set{{Name}}({{name}});
{{/relations}}
        return {{name}};
    }

    /** Differs from {@code {{name}}} in every value. */
    public static {{Name}} other{{Name}}({{entityParameters}}) {
        {{Name}} {{name}} = new {{Name}}();
{{#scalarFields}}
        {{entity}}.set{{Name}}({{otherSample}});
{{/scalarFields}}
{{#relations}}
        {{entity}}.set{{Name}}({{name}});
{{/relations}}
        return {{name}};
    }
{{/withRequests}}

    /** The first {{words}} that is stored; stores one, with all that it needs, where there is none. */
    public static {{Name}} stored(EntityManager entityManager) {
        return find(entityManager, 0).orElseGet(() -> store(entityManager, {{name}}({{storedOfFixtures}})));
    }

    /** The second {{words}} that is stored, differing from the first. */
    public static {{Name}} storedOther(EntityManager entityManager) {
        stored(entityManager);
        return find(entityManager, 1).orElseGet(() -> store(entityManager, {{#withRequests}}{{name}}(otherRequest({{noIds}}){{andStoredOtherOfFixtures}}){{/withRequests}}{{^withRequests}}other{{Name}}({{storedOtherOfFixtures}}){{/withRequests}}));
    }

    private static Optional<{{Name}}> find(EntityManager entityManager, int index) {
        return entityManager
                .createQuery("from {{Name}} order by id", {{Name}}.class)
                .setFirstResult(index)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    private static {{Name}} store(EntityManager entityManager, {{Name}} {{name}}) {
        entityManager.persist({{name}});
        entityManager.flush();
        return {{name}};
    }
}
