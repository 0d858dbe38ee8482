package dev.gofasta.test;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.data.jpa.autoconfigure.DataJpaRepositoriesAutoConfiguration;
import org.springframework.boot.hibernate.autoconfigure.HibernateJpaAutoConfiguration;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.TestPropertySource;

/** An application with Flyway and without Hibernate, on each engine that can be started here. */
class EngineApplicationTests {

    private static final List<Object> MIGRATED = new ArrayList<>();

    @ParameterizedTest
    @ValueSource(classes = {PostgresCase.class, MariaDbCase.class, SqliteCase.class})
    void getsCopyOfMigratedDatabaseAndItsRowsBack(Class<?> first) {
        MIGRATED.clear();

        assertThat(InnerRun.failures(InnerRun.of(Map.of(), first, first.getDeclaredClasses()[0])))
                .isEmpty();

        // Two contexts, one time at which the one migration was applied: to the template.
        assertThat(MIGRATED).hasSize(4);
        assertThat(MIGRATED.stream().distinct()).hasSize(1);
    }

    @SpringBootTest(classes = Application.class, webEnvironment = WebEnvironment.NONE)
    @TestPropertySource(properties = "spring.flyway.locations=classpath:db/portable")
    @TestDatabase
    abstract static class Case {

        @Autowired
        private JdbcTemplate jdbc;

        @Autowired
        private DatabaseRows database;

        @BeforeEach
        void noteWhenItWasMigrated() {
            MIGRATED.add(jdbc.queryForObject("SELECT installed_on FROM flyway_schema_history", String.class));
        }

        @RepeatedTest(2)
        void beginsWithRowsOfMigrations() {
            database.assertThat("products").isEmpty();
            database.assertThat("categories").hasRows(2).hasRow(Map.of("id", 2, "name", "games"));

            jdbc.update("INSERT INTO products VALUES (1, 'Bolt', 2)");
            jdbc.update("UPDATE categories SET name = 'changed'");
        }
    }

    @TestPropertySource(properties = "gofasta.dev-services.database=postgres")
    static class PostgresCase extends Case {

        @TestPropertySource(properties = "another=context")
        static class Again extends PostgresCase {}
    }

    @TestPropertySource(properties = "gofasta.dev-services.database=mariadb")
    static class MariaDbCase extends Case {

        @TestPropertySource(properties = "another=context")
        static class Again extends MariaDbCase {}
    }

    @TestPropertySource(properties = "gofasta.dev-services.database=sqlite")
    static class SqliteCase extends Case {

        @TestPropertySource(properties = "another=context")
        static class Again extends SqliteCase {}
    }

    @SpringBootConfiguration
    @EnableAutoConfiguration(
            exclude = {HibernateJpaAutoConfiguration.class, DataJpaRepositoriesAutoConfiguration.class})
    static class Application {}
}
