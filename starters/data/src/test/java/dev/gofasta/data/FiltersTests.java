package dev.gofasta.data;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gofasta.data.shop.Product;
import dev.gofasta.data.shop.ProductRepository;
import dev.gofasta.data.shop.Review;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.jdbc.core.simple.JdbcClient;

@ShopTest
abstract class FiltersTests {

    @Autowired
    ProductRepository products;

    @Autowired
    EntityManager entityManager;

    @BeforeEach
    void fill(@Autowired JdbcClient sql) {
        sql.sql("DELETE FROM reviews").update();
        sql.sql("UPDATE products SET is_deletable = ?").param(true).update();
        sql.sql("DELETE FROM products").update();
        products.saveAll(List.of(
                new Product("Green Tea", "4.50"),
                new Product("100% Coffee", "6"),
                new Product("a_b\\c", "10"),
                new Product("x'; DROP TABLE products; --", "20")));
    }

    @Test
    void withoutConditionsEverythingMatches() {
        assertThat(names(Filters.matching())).hasSize(4);
    }

    @Test
    void nullMeansNoCondition() {
        assertThat(names(Filters.<Product>matching()
                        .equal("name", null)
                        .contains("name", null)
                        .atLeast("price", (BigDecimal) null)
                        .atMost("price", (BigDecimal) null)
                        .in("name", null)))
                .hasSize(4);
    }

    @Test
    @Tag("asvs:V1.2.4")
    void comparesForEquality() {
        assertThat(names(Filters.<Product>matching().equal("price", new BigDecimal("6.0"))))
                .containsExactly("100% Coffee");
        assertThat(names(Filters.<Product>matching().equal("active", false))).isEmpty();
        assertThat(names(Filters.<Product>matching().equal("name", "x'; DROP TABLE products; --")))
                .hasSize(1);
    }

    @Test
    @Tag("asvs:V1.2.4")
    @Tag("asvs:V1.3.3")
    void looksForTextWhateverTheCaseAndWithoutWildcards() {
        assertThat(names(Filters.<Product>matching().contains("name", "TEA"))).containsExactly("Green Tea");
        assertThat(names(Filters.<Product>matching().contains("name", "%"))).containsExactly("100% Coffee");
        assertThat(names(Filters.<Product>matching().contains("name", "A_B"))).containsExactly("a_b\\c");
        assertThat(names(Filters.<Product>matching().contains("name", "\\"))).containsExactly("a_b\\c");
        assertThat(names(Filters.<Product>matching().contains("name", "'"))).hasSize(1);
        assertThat(names(Filters.<Product>matching().contains("name", ""))).hasSize(4);
    }

    @Test
    void comparesWithBounds() {
        assertThat(names(Filters.<Product>matching()
                        .atLeast("price", new BigDecimal("6"))
                        .atMost("price", BigDecimal.TEN)))
                .containsExactlyInAnyOrder("100% Coffee", "a_b\\c");
    }

    @Test
    void looksForOneOfSeveral() {
        assertThat(names(Filters.<Product>matching().in("name", Arrays.asList("Green Tea", null, "Milk"))))
                .containsExactly("Green Tea");
        assertThat(names(Filters.<Product>matching().in("name", List.of()))).isEmpty();
    }

    @Test
    void allConditionsMustHold() {
        assertThat(names(Filters.<Product>matching().contains("name", "tea").equal("price", BigDecimal.ONE)))
                .isEmpty();
    }

    @Test
    void followsAPathOfProperties() {
        Specification<Review> reviews =
                Filters.<Review>matching().equal("product.name", "Tea").toSpecification();
        var cb = entityManager.getCriteriaBuilder();
        var query = cb.createQuery(Review.class);
        var root = query.from(Review.class);
        query.where(reviews.toPredicate(root, query, cb));
        assertThat(entityManager.createQuery(query).getResultList()).isEmpty();
    }

    @Test
    void aSpecificationDoesNotChangeLater() {
        Filters<Product> filters = Filters.matching();
        Specification<Product> all = filters.toSpecification();
        filters.equal("name", "Green Tea");
        assertThat(products.findAll(all)).hasSize(4);
    }

    private List<String> names(Filters<Product> filters) {
        return products.findAll(filters.toSpecification()).stream()
                .map(Product::getName)
                .toList();
    }
}
