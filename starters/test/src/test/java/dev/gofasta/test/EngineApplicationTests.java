package dev.gofasta.test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.gofasta.devservices.DatabaseEngine;
import dev.gofasta.devservices.DatabaseServer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
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
    @ValueSource(classes = {PostgresCase.class, MariaDbCase.class, SqliteCase.class, MySqlCase.class})
    void getsCopyOfMigratedDatabaseAndItsRowsBack(Class<?> first) {
        assumeThat(DatabaseServer.obstacle(engineOf(first))).isEmpty();
        MIGRATED.clear();

        assertThat(InnerRun.failures(InnerRun.of(Map.of(), first, first.getDeclaredClasses()[0])))
                .isEmpty();

        // Two contexts, one time at which the one migration was applied: to the template.
        assertThat(MIGRATED).hasSize(4);
        assertThat(MIGRATED.stream().distinct()).hasSize(1);
    }

    /** SQL Server is migrated for each context, as its databases are not copied. */
    @Test
    void getsMigratedDatabaseAndItsRowsBackOnSqlServer() {
        assumeThat(DatabaseServer.obstacle(DatabaseEngine.SQLSERVER)).isEmpty();
        MIGRATED.clear();

        assertThat(InnerRun.failures(InnerRun.of(Map.of(), SqlServerCase.class, SqlServerCase.Again.class)))
                .isEmpty();

        assertThat(MIGRATED).hasSize(4);
        assertThat(MIGRATED.stream().distinct()).hasSize(2);
    }

    private static DatabaseEngine engineOf(Class<?> testClass) {
        return testClass == MySqlCase.class ? DatabaseEngine.MYSQL : DatabaseEngine.SQLITE;
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

    @TestPropertySource(properties = "gofasta.dev-services.database=mysql")
    static class MySqlCase extends Case {

        @TestPropertySource(properties = "another=context")
        static class Again extends MySqlCase {}
    }

    @TestPropertySource(properties = "gofasta.dev-services.database=sqlserver")
    static class SqlServerCase extends Case {

        @TestPropertySource(properties = "another=context")
        static class Again extends SqlServerCase {}
    }

    @SpringBootConfiguration
    @EnableAutoConfiguration(
            exclude = {HibernateJpaAutoConfiguration.class, DataJpaRepositoriesAutoConfiguration.class})
    static class Application {}
}
