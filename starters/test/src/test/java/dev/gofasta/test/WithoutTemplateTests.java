package dev.gofasta.test;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gofasta.test.sample.Product;
import dev.gofasta.test.sample.ProductRepository;
import dev.gofasta.test.sample.SampleApplication;
import java.util.Map;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Applications that migrate otherwise, or connect before Flyway does, work as well. */
class WithoutTemplateTests {

    @Test
    void hibernateMayMakeTheTables() {
        assertThat(InnerRun.failures(InnerRun.of(Map.of(), DdlAutoCase.class))).isEmpty();
    }

    @Test
    void databaseMayBeAskedForItsNameBeforeItIsMigrated() {
        assertThat(InnerRun.failures(InnerRun.of(Map.of(), VendorCase.class))).isEmpty();
    }

    @EndToEndTest(
            classes = SampleApplication.class,
            properties = {"spring.flyway.enabled=false", "spring.jpa.hibernate.ddl-auto=create"})
    static class DdlAutoCase {

        @Autowired
        private ProductRepository products;

        @RepeatedTest(2)
        void beginsEmpty() {
            assertThat(products.count()).isZero();
            products.save(new Product("left behind"));
        }
    }

    @EndToEndTest(classes = SampleApplication.class, properties = "spring.flyway.locations=classpath:db/early/{vendor}")
    static class VendorCase {

        @Autowired
        private DatabaseRows database;

        @RepeatedTest(2)
        void hasRowsOfMigrations() {
            database.assertThat("categories")
                    .hasRow(Map.of("id", 2, "name", "games"))
                    .hasRows(2);
        }
    }
}
