package dev.gofasta.data;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gofasta.data.shop.Product;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestPropertySource;

@TestPropertySource(properties = "shop.engine=SQLITE")
class SqliteTests {

    @Nested
    class BaseEntities extends BaseEntityPersistenceTests {

        /** The first one has the lock from the beginning of its transaction: the other one comes after it. */
        @Override
        @Test
        void archivingLosesARaceToo() {
            Product product = products.saveAndFlush(new Product("Tea", "4.50"));
            CompletableFuture<Integer> other = transaction.execute(status -> {
                Product managed = products.findById(product.getId()).orElseThrow();
                CompletableFuture<Integer> update = CompletableFuture.supplyAsync(
                        () -> sql.sql("UPDATE products SET name = 'Black tea'").update());
                products.delete(managed);
                products.flush();
                return update;
            });
            assertThat(other.join()).isEqualTo(1);
            assertThat(products.findById(product.getId())).isEmpty();
            assertThat(version(product)).isEqualTo(2);
        }
    }

    @Nested
    class Lists extends FiltersTests {}

    @Nested
    class Values extends StoredValuesTests {}
}
