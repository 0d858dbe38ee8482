package dev.gofasta.test;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gofasta.test.sample.Product;
import dev.gofasta.test.sample.ProductRepository;
import dev.gofasta.test.sample.SampleApplication;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;

@EndToEndTest(classes = SampleApplication.class)
@Fixtures("products.yaml")
class FixturesTests {

    @Autowired
    private ProductRepository products;

    @Autowired
    private FixtureLoader fixtures;

    @Autowired
    private DatabaseRows database;

    @RepeatedTest(2)
    void areThereBeforeEachTest() {
        assertThat(products.findAll()).extracting(Product::getName).containsExactlyInAnyOrder("Chess", "Go");
        database.assertThat("products").hasRow(Map.of("id", fixtures.id("products.chess"), "name", "Chess"));
        products.deleteAll();
        products.save(new Product("left behind"));
    }

    @Test
    @Fixtures("/dev/gofasta/test/more.json")
    void ofMethodsComeAfterThoseOfTheirClass() {
        assertThat(products.count()).isEqualTo(3);
    }

    @Nested
    class Inside {

        @Test
        void areThereToo() {
            assertThat(products.count()).isEqualTo(2);
        }
    }

    @Test
    void needDatabaseThatIsReset() {
        assertThat(InnerRun.failures(InnerRun.of(Map.of(), WithoutDatabaseCase.class)))
                .singleElement()
                .satisfies(failure -> assertThat(failure).hasMessageContaining("needs @TestDatabase"));
    }

    @SpringBootTest(classes = SampleApplication.class, webEnvironment = WebEnvironment.NONE)
    @Fixtures("products.yaml")
    static class WithoutDatabaseCase {

        @Test
        void isNeverRun() {
            throw new AssertionError();
        }
    }
}
