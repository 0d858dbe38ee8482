package dev.gofasta.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gofasta.data.shop.Product;
import dev.gofasta.data.shop.ProductRepository;
import dev.gofasta.data.shop.Review;
import dev.gofasta.data.shop.ReviewRepository;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import net.ttddyy.dsproxy.QueryCountHolder;
import org.hibernate.Hibernate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.dao.DataAccessException;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Sort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.transaction.support.TransactionTemplate;

@ShopTest
abstract class BaseEntityPersistenceTests {

    @Autowired
    ProductRepository products;

    @Autowired
    ReviewRepository reviews;

    @Autowired
    JdbcClient sql;

    @Autowired
    TransactionTemplate transaction;

    @BeforeEach
    void empty() {
        sql.sql("DELETE FROM reviews").update();
        deletable(true);
        sql.sql("DELETE FROM products").update();
    }

    @Test
    void aSavedRecordEqualsALaterRead() {
        Product saved = products.saveAndFlush(new Product("Tea", "4.50"));
        Product read = reload(saved);
        assertThat(read).isNotSameAs(saved).isEqualTo(saved);
        assertThat(read)
                .usingRecursiveComparison()
                .withComparatorForType((a, b) -> a.compareTo(b), java.math.BigDecimal.class)
                .isEqualTo(saved);
        assertThat(saved.getCreatedAt())
                .isEqualTo(saved.getUpdatedAt())
                .isEqualTo(saved.getCreatedAt().truncatedTo(ChronoUnit.MICROS))
                .isBetween(Instant.now().minusSeconds(60), Instant.now());
        assertThat(saved.getRecordVersion()).isZero();
        assertThat(saved.isRecordActive()).isTrue();
        assertThat(saved.isRecordDeletable()).isTrue();
        assertThat(saved.isArchived()).isFalse();
    }

    @Test
    void idsAreVersionSevenAndAscend() {
        List<UUID> ids = IntStream.range(0, 200)
                .mapToObj(i -> products.save(new Product("Tea " + i, "1")).getId())
                .toList();
        assertThat(ids).doesNotHaveDuplicates().allMatch(id -> id.version() == 7 && id.variant() == 2);
        List<String> texts = ids.stream().map(UUID::toString).toList();
        assertThat(texts).isSorted();
    }

    @Test
    void anUpdateRaisesTheVersionByExactlyOne() {
        Product product = products.saveAndFlush(new Product("Tea", "4.50"));
        product.setName("Green tea");
        Product updated = products.saveAndFlush(product);
        assertThat(updated.getRecordVersion()).isEqualTo(1);
        assertThat(version(product)).isEqualTo(1);
        Product read = reload(product);
        assertThat(read.getUpdatedAt()).isEqualTo(updated.getUpdatedAt()).isAfter(read.getCreatedAt());
        assertThat(read.getCreatedAt()).isEqualTo(product.getCreatedAt());
    }

    @Test
    void rawSqlRaisesTheVersionByExactlyOneAndMovesUpdatedAt() {
        Product product = products.saveAndFlush(new Product("Tea", "4.50"));
        sql.sql("UPDATE products SET name = 'Black tea'").update();
        Product read = reload(product);
        assertThat(read.getRecordVersion()).isEqualTo(1);
        assertThat(read.getUpdatedAt()).isAfter(product.getUpdatedAt());
        assertThat(read.getCreatedAt()).isEqualTo(product.getCreatedAt());
    }

    @Test
    void rawSqlMayInsertWithoutTheBaseColumns() {
        sql.sql("INSERT INTO products (id, name, price, active) VALUES ('" + UUID.randomUUID() + "', 'Tea', 1, ?)")
                .param(true)
                .update();
        assertThat(products.findAll()).singleElement().satisfies(product -> {
            assertThat(product.getCreatedAt()).isNotNull().isEqualTo(product.getUpdatedAt());
            assertThat(product.getRecordVersion()).isZero();
        });
    }

    @Test
    void theLoserOfARaceIsRefused() {
        Product stale = products.saveAndFlush(new Product("Tea", "4.50"));
        sql.sql("UPDATE products SET name = 'Black tea'").update();
        stale.setName("Green tea");
        assertThatExceptionOfType(ObjectOptimisticLockingFailureException.class)
                .isThrownBy(() -> products.saveAndFlush(stale));
        assertThat(reload(stale).getName()).isEqualTo("Black tea");
    }

    @Test
    void archivingLosesARaceToo() {
        Product product = products.saveAndFlush(new Product("Tea", "4.50"));
        assertThatExceptionOfType(ObjectOptimisticLockingFailureException.class)
                .isThrownBy(() -> transaction.executeWithoutResult(status -> {
                    Product managed = products.findById(product.getId()).orElseThrow();
                    inAnotherThread(() ->
                            sql.sql("UPDATE products SET name = 'Black tea'").update());
                    products.delete(managed);
                    products.flush();
                }));
        assertThat(products.findById(product.getId())).isPresent();
    }

    @Test
    void deletingArchivesAndHides() {
        Product product = products.saveAndFlush(new Product("Tea", "4.50"));
        Product other = products.saveAndFlush(new Product("Coffee", "6"));
        products.delete(product);
        assertThat(products.findById(product.getId())).isEmpty();
        assertThat(products.existsById(product.getId())).isFalse();
        assertThat(products.findAll()).containsExactly(other);
        assertThat(products.count()).isEqualTo(1);
        assertThat(products.findAll(
                        Filters.<Product>matching().equal("name", "Tea").toSpecification()))
                .isEmpty();
        assertThat(sql.sql("SELECT count(*) FROM products WHERE deleted_at IS NOT NULL AND record_version = 1")
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void aProtectedRecordIsNeitherArchivedNorDeleted() {
        Product product = new Product("Tea", "4.50");
        product.setRecordDeletable(false);
        products.saveAndFlush(product);
        assertRefused(() -> products.delete(product));
        assertRefused(() -> sql.sql("DELETE FROM products").update());
        assertRefused(
                () -> sql.sql("UPDATE products SET deleted_at = created_at").update());
        assertRefused(() -> sql.sql("UPDATE products SET deleted_at = created_at, is_deletable = ?")
                .param(true)
                .update());
        assertThat(products.count()).isEqualTo(1);

        deletable(true);
        products.delete(reload(product));
        assertThat(products.count()).isZero();
        assertThat(sql.sql("DELETE FROM products").update()).isEqualTo(1);
    }

    @Test
    void anArchivedRecordCanBeRestoredEvenIfProtected() {
        Product product = products.saveAndFlush(new Product("Tea", "4.50"));
        products.delete(product);
        deletable(false);
        sql.sql("UPDATE products SET deleted_at = NULL").update();
        assertThat(products.findById(product.getId())).isPresent();
    }

    @Test
    void aPageTakesTwoStatementsHoweverLong() {
        IntStream.range(0, 30).forEach(i -> reviews.save(new Review(products.save(new Product("Tea " + i, "1")))));
        QueryCountHolder.clear();
        Page<Review> page = reviews.findAll(PageRequest.of(0, 20, Sort.by("createdAt")));
        assertThat(page.getTotalElements()).isEqualTo(30);
        assertThat(QueryCountHolder.getGrandTotal().getTotal()).isEqualTo(2);
    }

    @Test
    void aProxyIsComparedAndPrintedWithoutLoadingIt() {
        Product product = products.save(new Product("Tea", "1"));
        Review review = reviews.save(new Review(product));
        QueryCountHolder.clear();
        Product proxy = reviews.findById(review.getId()).orElseThrow().getProduct();
        assertThat(Hibernate.isInitialized(proxy)).isFalse();
        assertThat(proxy.getId()).isEqualTo(product.getId());
        assertThat(proxy.equals(product)).isTrue();
        assertThat(product.equals(proxy)).isTrue();
        assertThat(proxy).hasSameHashCodeAs(product);
        assertThat(proxy.equals(products.save(new Product("Coffee", "1")))).isFalse();
        assertThat(Hibernate.isInitialized(proxy)).isFalse();
    }

    @Test
    void aSetKeepsItsEntitiesWhenTheyAreSaved() {
        List<Product> unsaved = new ArrayList<>(List.of(new Product("Tea", "1"), new Product("Tea", "1")));
        Set<Product> set = new HashSet<>(unsaved);
        assertThat(set).hasSize(2);
        products.saveAll(unsaved);
        assertThat(set).contains(unsaved.get(0), unsaved.get(1)).contains(reload(unsaved.get(0)));
    }

    private Product reload(Product product) {
        return products.findById(product.getId()).orElseThrow();
    }

    long version(Product product) {
        return sql.sql("SELECT record_version FROM products WHERE id = '" + product.getId() + "'")
                .query(Long.class)
                .single();
    }

    private void deletable(boolean yes) {
        sql.sql("UPDATE products SET is_deletable = ?").param(yes).update();
    }

    private static void inAnotherThread(Runnable work) {
        java.util.concurrent.CompletableFuture.runAsync(work).join();
    }

    private static void assertRefused(Runnable change) {
        assertThatThrownBy(change::run)
                .isInstanceOf(DataAccessException.class)
                .satisfies(ex -> assertThat(NestedExceptionUtils.getMostSpecificCause(ex))
                        .isInstanceOf(SQLException.class)
                        .hasMessageContaining("is not deletable"));
    }
}
