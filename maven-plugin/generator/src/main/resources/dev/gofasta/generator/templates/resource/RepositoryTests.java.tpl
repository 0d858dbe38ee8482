package {{packages.repository}};

import static {{packages.fixture}}.{{Name}}Fixtures.otherRequest;
import static {{packages.fixture}}.{{Name}}Fixtures.{{name}};
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import {{packages.dto}}.{{Name}}Filter;
{{#dependencies}}
import {{fixturePackage}}.{{Target}}Fixtures;
{{/dependencies}}
import {{packages.model}}.{{Name}};
{{#targetImports}}
import {{.}};
{{/targetImports}}
import {{packages.support}}.RepositoryTest;
import dev.gofasta.test.DatabaseRows;
import dev.gofasta.test.TableAssert;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.jpa.test.autoconfigure.TestEntityManager;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.domain.Pageable;

@RepositoryTest
class {{Name}}RepositoryTests {

    @Autowired
    private {{Name}}Repository {{names}};

    @Autowired
    private TestEntityManager entityManager;

    @Autowired
    private DatabaseRows database;
{{#others}}

    private {{Target}} {{one}};
    private {{Target}} other{{One}};
{{/others}}
{{#hasOthers}}

    @BeforeEach
    void storeWhatIsReferenced() {
{{#others}}
        {{one}} = {{Target}}Fixtures.stored(entityManager.getEntityManager());
        other{{One}} = {{Target}}Fixtures.storedOther(entityManager.getEntityManager());
{{/others}}
    }
{{/hasOthers}}

    @Test
    void savedRowHoldsEveryField() {
        {{Name}} saved = entityManager.persistFlushFind({{name}}({{storedArguments}}));

{{#hasScalars}}
        assertThat(saved)
                .usingRecursiveComparison()
                .comparingOnlyFields({{#scalarFields}}"{{name}}"{{comma}} {{/scalarFields}})
                .isEqualTo({{name}}({{storedArguments}}));
{{/hasScalars}}
{{#others}}
{{#toOne}}
        assertThat(saved.get{{Name}}()).isEqualTo({{one}});
{{/toOne}}
{{#toMany}}
        assertThat(saved.get{{Name}}()).containsExactly({{one}});
{{/toMany}}
{{/others}}
    }

    @Test
    void archivedRowIsInvisible() {
        {{Name}} archived = entityManager.persistAndFlush({{name}}({{storedArguments}}));

        {{names}}.delete(archived);
        entityManager.flush();
        entityManager.clear();

        assertThat({{names}}.findById(archived.getId())).isEmpty();
        assertThat({{names}}.findAll()).doesNotContain(archived);
        database.assertThat("{{table}}").hasRow(Map.of("id", archived.getId(), "deleted_at", TableAssert.present()));
    }

    @Test
    void archivingWhatHasChangedMeanwhileIsRefused() {
        {{Name}} stale = entityManager.persistAndFlush({{name}}({{storedArguments}}));
        entityManager
                .getEntityManager()
                .createNativeQuery("UPDATE {{table}} SET record_version = record_version + 1")
                .executeUpdate();

        {{names}}.delete(stale);

        assertThatExceptionOfType(OptimisticLockingFailureException.class).isThrownBy({{names}}::flush);
    }
{{#withRequests}}
{{#filterFields}}
{{^selfReference}}

    @Test
    void filterSelectsBy{{FilterName}}() {
        {{Entity}} wanted = entityManager.persistAndFlush({{entity}}({{storedArguments}}));
        entityManager.persistAndFlush({{entity}}(otherRequest({{noIds}}){{andOtherStoredArguments}}));
        {{Entity}}Filter filter = new {{Entity}}Filter({{filterArguments}});

        assertThat({{entities}}.findAll(filter.toSpecification(), Pageable.ofSize(10))).containsExactly(wanted);
    }
{{/selfReference}}
{{/filterFields}}
{{#relations}}

    @Test
    void restrictionTo{{FilterName}}KeepsTheOthers() {
        {{Entity}} {{entity}} = {{entity}}({{storedArguments}});
        {{Entity}}Filter restriction = new {{Entity}}Filter({{#filterFields}}{{#scalar}}{{entity}}.{{getter}}(){{/scalar}}{{^scalar}}UUID.randomUUID(){{/scalar}}{{comma}} {{/filterFields}});

        assertThat(restriction.with{{FilterName}}(restriction.{{filterName}}())).isEqualTo(restriction);
    }
{{/relations}}
{{/withRequests}}
}
