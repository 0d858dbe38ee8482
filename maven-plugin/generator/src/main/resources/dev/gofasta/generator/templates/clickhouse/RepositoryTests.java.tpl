package {{packages.repository}};

import static {{packages.fixture}}.{{Name}}Fixtures.changed;
import static {{packages.fixture}}.{{Name}}Fixtures.{{name}};
import static {{packages.fixture}}.{{Name}}Fixtures.otherRequest;
import static org.assertj.core.api.Assertions.assertThat;

import {{packages.dto}}.{{Name}}Filter;
import {{packages.model}}.{{Name}};
import {{packages.support}}.ClickHouseTest;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;
import org.springframework.jdbc.core.simple.JdbcClient;

@ClickHouseTest
class {{Name}}RepositoryTests {

    private static final {{Name}}Filter EVERYTHING = new {{Name}}Filter({{noFilter}});

    @Autowired
    private {{Name}}Repository {{names}};

    @BeforeEach
    void startEmpty(@Autowired JdbcClient client) {
        client.sql("TRUNCATE TABLE {{table}}").update();
    }

    @Test
    void savedOneHoldsEveryField() {
        {{Name}} saved = {{name}}();

        {{names}}.save(List.of(saved));

        assertThat({{names}}.findById(saved.id())).get(){{compared}}.isEqualTo(saved);
    }

    @Test
    void latestVersionIsReadWhateverTheOrderOfWriting() {
        {{Name}} first = {{name}}();
        {{Name}} second = changed(first);

        {{names}}.save(List.of(second));
        {{names}}.save(List.of(first));

        assertThat({{names}}.findById(first.id())).get(){{compared}}.isEqualTo(second);
        assertThat({{names}}.findAll(EVERYTHING, Pageable.ofSize(10)).getTotalElements()).isEqualTo(1);
    }

    @Test
    void savedTwiceIsReadOnce() {
        {{Name}} saved = {{name}}();

        {{names}}.save(List.of(saved));
        {{names}}.save(List.of(saved));

        assertThat({{names}}.findAll(EVERYTHING, Pageable.ofSize(10)).getContent()){{compared}}.isEqualTo(List.of(saved));
    }

    @Test
    void deletedOneIsHidden() {
        {{Name}} saved = {{name}}();
        {{names}}.save(List.of(saved));

        {{names}}.delete(changed(saved));

        assertThat({{names}}.findById(saved.id())).isEmpty();
        assertThat({{names}}.findAll(EVERYTHING, Pageable.ofSize(10))).isEmpty();
    }

    @Test
    void pagesFollowEachOther() {
        {{names}}.save(Stream.generate(() -> {{name}}()).limit(5).toList());
        Sort sort = Sort.by(Sort.Direction.DESC, "createdAt").and(Sort.by("id"));

        List<{{Name}}> all = {{names}}.findAll(EVERYTHING, PageRequest.of(0, 5, sort)).getContent();

        assertThat({{names}}.findAll(EVERYTHING, PageRequest.of(1, 2, sort)).getContent()){{compared}}.isEqualTo(all.subList(2, 4));
    }
{{#filterFields}}

    @Test
    void filterSelectsBy{{FilterName}}() {
        {{Entity}} wanted = {{entity}}();
        {{entities}}.save(List.of(wanted, {{entity}}(otherRequest())));
        {{Entity}}Filter filter = new {{Entity}}Filter({{filterArguments}});

        assertThat({{entities}}.findAll(filter, Pageable.ofSize(10)).getContent()).extracting({{Entity}}::id).containsExactly(wanted.id());
    }
{{/filterFields}}
}
