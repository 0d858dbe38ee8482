package dev.gofasta.test;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gofasta.test.sample.SampleApplication;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

class ClassIsolationTests {

    private static final List<ApplicationContext> CONTEXTS = new ArrayList<>();

    @BeforeEach
    void forget() {
        CONTEXTS.clear();
    }

    @Test
    void classThatLeavesRowsAndSequencesHandsItsContextOn() {
        assertThat(InnerRun.failures(InnerRun.of(Map.of(), RowsCase.class))).isEmpty();
        assertThat(InnerRun.failures(InnerRun.of(Map.of(), CleanCase.class))).isEmpty();
        assertThat(CONTEXTS.get(1)).isSameAs(CONTEXTS.get(0));
    }

    @Test
    void classThatChangesTheSchemaLeavesItsContextToNobody() {
        assertThat(InnerRun.failures(InnerRun.of(Map.of(), SchemaCase.class))).isEmpty();
        assertThat(InnerRun.failures(InnerRun.of(Map.of(), CleanCase.class))).isEmpty();
        assertThat(CONTEXTS.get(1)).isNotSameAs(CONTEXTS.get(0));
    }

    @EndToEndTest(classes = SampleApplication.class, properties = "isolation=true")
    abstract static class Case {

        @Autowired
        protected JdbcTemplate jdbc;

        @BeforeEach
        void note(@Autowired ApplicationContext context) {
            CONTEXTS.add(context);
        }
    }

    static class RowsCase extends Case {

        @Test
        void soils() {
            jdbc.execute("INSERT INTO products (name) VALUES ('a'), ('b')");
            jdbc.execute("UPDATE categories SET name = 'other' WHERE id = 1");
            jdbc.execute("CREATE TEMP TABLE gone_with_the_session (id int)");
            jdbc.execute("TRUNCATE products");
            jdbc.execute("INSERT INTO products (name) VALUES ('c')");
        }
    }

    static class SchemaCase extends Case {

        @Test
        void soils() {
            jdbc.execute("ALTER TABLE products ADD COLUMN colour text");
            jdbc.execute("DROP TABLE ledger");
            jdbc.execute("CREATE TABLE left_behind (id int)");
        }
    }

    static class CleanCase extends Case {

        @BeforeAll
        static void findsNothingEvenBeforeTheFirstMethod(@Autowired JdbcTemplate jdbc) {
            assertThat(jdbc.queryForObject("SELECT count(*) FROM products", Long.class))
                    .isZero();
        }

        @Test
        void findsDatabaseAsMigrated() {
            assertThat(jdbc.queryForObject("INSERT INTO products (name) VALUES ('first') RETURNING id", Long.class))
                    .isEqualTo(1);
            assertThat(jdbc.queryForObject("SELECT name FROM categories WHERE id = 1", String.class))
                    .isEqualTo("books");
            assertThat(jdbc.queryForList("SELECT entry FROM ledger")).isEmpty();
            assertThat(jdbc.queryForList(
                            "SELECT column_name FROM information_schema.columns WHERE column_name = 'colour'"))
                    .isEmpty();
            assertThat(jdbc.queryForObject("SELECT to_regclass('left_behind')", String.class))
                    .isNull();
        }
    }
}
