package dev.gofasta.test;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

import dev.gofasta.test.sample.Product;
import dev.gofasta.test.sample.ProductRepository;
import dev.gofasta.test.sample.SampleApplication;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.client.RestTestClient;

@EndToEndTest(classes = SampleApplication.class)
class QueryAssertTests {

    private final QueryCounter counter = new QueryCounter();

    @Autowired
    private QueryCounter queries;

    @Autowired
    private ProductRepository products;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private RestTestClient http;

    @Test
    void namesRepeatedStatementItsCountAndTheLineThatSentIt() {
        List<Long> ids = products.saveAll(List.of(new Product("a"), new Product("b"), new Product("c"))).stream()
                .map(Product::getId)
                .toList();
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> queries.assertThat(() -> http.get()
                                .uri(uri -> uri.path("/products/names")
                                        .queryParam("ids", ids.toArray())
                                        .build())
                                .exchange()
                                .expectStatus()
                                .isOk())
                        .hasNoNPlusOne())
                .withMessageContaining("  3 times: select")
                .withMessageContaining("first from dev.gofasta.test.sample.ProductController");
    }

    @Test
    void countsBatchOnce() {
        queries.assertThat(() -> jdbc.batchUpdate(
                        "INSERT INTO products (name) VALUES (?)",
                        IntStream.range(0, 5)
                                .mapToObj(i -> new Object[] {"p" + i})
                                .toList()))
                .hasNoNPlusOne()
                .executes(1);
    }

    @Test
    void valuesCommentsAndLengthsOfListsMakeNoDifference() {
        assertRepeated(
                "select * from t where id = 1",
                "select  * from t /* second */ where id = 22",
                "select * from t where id = ?");
        assertRepeated("select 1 where a in (?, ?)", "select 1 where a in (?,?,?)", "select 2 where a in (?, ?)");
        assertRepeated("select 'it''s'", "select 'x' -- y", "select ''");
    }

    @Test
    void namesOfTablesAndColumnsDo() {
        counter.assertThat(() -> send("select a1 from t", "select a2 from t", "select a3 from t"))
                .hasNoNPlusOne();
        counter.assertThat(() -> send("select 1 from t", "select 2 from t")).hasNoNPlusOne();
    }

    @Test
    void threadsAreCountedOneByOne() {
        counter.assertThat(() -> {
                    for (int i = 0; i < 4; i++) {
                        Thread thread = new Thread(() -> counter.add("select 1"));
                        thread.start();
                        thread.join();
                    }
                })
                .hasNoNPlusOne()
                .executes(4);
    }

    @Test
    void limitCanBeGiven() {
        assertThatNoException()
                .isThrownBy(() -> counter.assertThat(() -> send("select 1", "select 1", "select 1"))
                        .repeatsAtMost(3));
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() ->
                        counter.assertThat(() -> send("select 1", "select 1")).repeatsAtMost(1))
                .withMessageContaining("Expected no statement more than 1 times on one thread, but there were:")
                .withMessageContaining("first from no line of the application");
    }

    private void assertRepeated(String... statements) {
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> counter.assertThat(() -> send(statements)).hasNoNPlusOne());
    }

    private void send(String... statements) {
        List.of(statements).forEach(counter::add);
    }
}
