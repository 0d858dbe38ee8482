package dev.gofasta.test;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gofasta.test.sample.Product;
import dev.gofasta.test.sample.ProductRepository;
import dev.gofasta.test.sample.SampleApplication;
import java.util.Map;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.data.jpa.test.autoconfigure.DataJpaTest;
import org.springframework.boot.jdbc.test.autoconfigure.AutoConfigureTestDatabase;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@DataJpaTest
@AutoConfigureTestDatabase(replace = AutoConfigureTestDatabase.Replace.NONE)
@TestDatabase
@ContextConfiguration(classes = SampleApplication.class)
class RepositorySliceTests {

    @Autowired
    private ProductRepository products;

    @Autowired
    private QueryCounter queries;

    @Autowired
    private DatabaseRows database;

    @RepeatedTest(2)
    void rollsBackOnTheMigratedDatabase() {
        assertThat(products.count()).isZero();
        products.saveAndFlush(new Product("chess"));
        queries.assertThat(products::count).executes(1);
    }

    @RepeatedTest(2)
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    void resetsWhatWasCommitted() {
        assertThat(products.count()).isZero();
        products.save(new Product("go"));
    }

    @Test
    void seesRowsOfTheTransactionOfTheTest() {
        products.saveAndFlush(new Product("chess"));
        database.assertThat("products").hasRow(Map.of("name", "chess")).hasRows(1);
    }

    @Test
    void countsStatementsOfThisThread() {
        queries.assertThat(() -> {
                    products.saveAndFlush(new Product("one"));
                    products.findAll();
                })
                .executes(2)
                .selects(1);
    }
}
