package {{base}}.repository;

import static {{base}}.fixture.{{Name}}Fixtures.otherRequest;
import static {{base}}.fixture.{{Name}}Fixtures.{{name}};
import static org.assertj.core.api.Assertions.assertThat;

import {{base}}.dto.{{Name}}Filter;
import {{base}}.model.{{Name}};
import {{base}}.support.RepositoryTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.jpa.test.autoconfigure.TestEntityManager;
import org.springframework.data.domain.Pageable;

@RepositoryTest
class {{Name}}RepositoryTests {

    @Autowired
    private {{Name}}Repository {{names}};

    @Autowired
    private TestEntityManager entityManager;

    @Test
    void savedRowHoldsEveryField() {
        {{Name}} saved = entityManager.persistFlushFind({{name}}());

        assertThat(saved)
                .usingRecursiveComparison()
                .comparingOnlyFields({{#fields}}"{{name}}"{{comma}} {{/fields}})
                .isEqualTo({{name}}());
    }

    @Test
    void archivedRowIsInvisible() {
        {{Name}} archived = entityManager.persistAndFlush({{name}}());

        {{names}}.delete(archived);
        entityManager.flush();
        entityManager.clear();

        assertThat({{names}}.findById(archived.getId())).isEmpty();
        assertThat({{names}}.count()).isZero();
    }
{{#hasFilters}}

    @Test
    void filterSelectsMatchingRows() {
        {{Name}} wanted = entityManager.persistAndFlush({{name}}());
        entityManager.persistAndFlush({{name}}(otherRequest()));
        {{Name}}Filter filter = new {{Name}}Filter({{#filterFields}}wanted.{{getter}}(){{comma}} {{/filterFields}});

        assertThat({{names}}.findAll(filter.toSpecification(), Pageable.ofSize(10))).containsExactly(wanted);
    }
{{/hasFilters}}
}
