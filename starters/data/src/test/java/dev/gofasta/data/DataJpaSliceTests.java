package dev.gofasta.data;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gofasta.data.shop.Product;
import dev.gofasta.data.shop.ProductRepository;
import dev.gofasta.data.shop.Shop;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.data.jpa.test.autoconfigure.DataJpaTest;
import org.springframework.boot.jdbc.test.autoconfigure.AutoConfigureTestDatabase;
import org.springframework.test.context.ContextConfiguration;

@DataJpaTest(properties = {"shop.engine=SQLITE", "spring.flyway.locations=classpath:db/{vendor}"})
@AutoConfigureTestDatabase(replace = AutoConfigureTestDatabase.Replace.NONE)
@ContextConfiguration(classes = Shop.class)
class DataJpaSliceTests {

    @Test
    void timestampsAreFilledInASlice(@Autowired ProductRepository products) {
        assertThat(products.saveAndFlush(new Product("Tea", "1")).getCreatedAt())
                .isNotNull();
    }
}
