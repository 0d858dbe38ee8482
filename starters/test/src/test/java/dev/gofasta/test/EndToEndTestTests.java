package dev.gofasta.test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.zaxxer.hikari.HikariDataSource;
import dev.gofasta.test.sample.Product;
import dev.gofasta.test.sample.ProductRepository;
import dev.gofasta.test.sample.SampleApplication;
import io.micrometer.core.instrument.MeterRegistry;
import java.sql.Connection;
import java.sql.SQLException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.postgresql.PGConnection;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.client.RestTestClient;

@EndToEndTest(
        classes = SampleApplication.class,
        properties = "spring.datasource.url=jdbc:postgresql://never.invalid/used")
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class EndToEndTestTests {

    @Autowired
    private RestTestClient http;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private ProductRepository products;

    @Autowired
    private QueryCounter queries;

    @BeforeAll
    static void insertBeforeAll(@Autowired JdbcClient jdbc) {
        jdbc.sql("INSERT INTO products (name) VALUES ('from BeforeAll')").update();
    }

    @Test
    @Order(1)
    void beginsWithRowsOfMigrationsOnly() {
        assertThat(count("products")).isZero();
        assertThat(count("categories")).isEqualTo(2);
        soil();
    }

    @Test
    @Order(2)
    void restoresDeletedChangedAndInsertedRows() {
        assertThat(count("products")).isZero();
        assertThat(count("ledger")).isZero();
        assertThat(count("flyway_schema_history")).isEqualTo(1);
        assertThat(jdbc.sql("SELECT id || name || shout FROM categories ORDER BY id")
                        .query(String.class)
                        .list())
                .containsExactly("1booksBOOKS", "2gamesGAMES");
        soil();
    }

    @Test
    @Order(3)
    void restoresAgainAfterRestoring() {
        assertThat(count("products")).isZero();
        assertThat(count("categories")).isEqualTo(2);
        assertThat(jdbc.sql("SELECT name FROM categories WHERE id = 2")
                        .query(String.class)
                        .single())
                .isEqualTo("games");
    }

    @Test
    void countsStatementsOfTheServersThreads() {
        queries.assertThat(() -> http.post()
                        .uri("/products?name=chess")
                        .exchange()
                        .expectStatus()
                        .isOk())
                .executes(1);
        queries.assertThat(() -> http.get()
                        .uri("/products/count")
                        .exchange()
                        .expectBody(Long.class)
                        .isEqualTo(1L))
                .executes(1)
                .selects(1)
                .executesAtMost(1);
        queries.assertThat(() -> {}).executesNothing();
    }

    @Test
    void listsStatementsWhenCountDiffers() {
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> queries.assertThat(products::findAll).executes(2))
                .withMessageContaining("Expected exactly 2 statement(s) but there were 1:")
                .withMessageContaining("from products");
    }

    @Test
    void keepsTheClassOfThePoolAndItsMetrics(@Autowired HikariDataSource pool, @Autowired MeterRegistry metrics)
            throws SQLException {
        products.save(new Product("go"));
        assertThat(pool.unwrap(HikariDataSource.class)).isNotNull();
        assertThat(metrics.get("hikaricp.connections.max").gauge().value()).isEqualTo(10);
        try (Connection connection = pool.getConnection()) {
            assertThat(connection.unwrap(PGConnection.class)).isNotNull();
        }
    }

    @Nested
    class Inside {

        @Test
        void resetsToo() {
            assertThat(count("products")).isZero();
            soil();
        }

        @Test
        void resetsTooAgain() {
            assertThat(count("products")).isZero();
            soil();
        }
    }

    private long count(String table) {
        return jdbc.sql("SELECT count(*) FROM " + table).query(Long.class).single();
    }

    private void soil() {
        jdbc.sql("INSERT INTO categories (name) VALUES ('toys')").update();
        jdbc.sql("INSERT INTO products (name, category_id) SELECT 'p', max(id) FROM categories")
                .update();
        jdbc.sql("INSERT INTO ledger VALUES ('paid')").update();
        jdbc.sql("DELETE FROM categories WHERE id = 1").update();
        jdbc.sql("UPDATE categories SET name = 'GAMES!' WHERE id = 2").update();
    }
}
