package dev.gofasta.data;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gofasta.data.shop.Product;
import dev.gofasta.data.shop.ProductRepository;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.data.auditing.DateTimeProvider;
import org.springframework.data.jpa.repository.config.EnableJpaAuditing;
import org.springframework.test.context.TestPropertySource;

@ShopTest
@TestPropertySource(properties = "shop.engine=SQLITE")
@Import(NanosecondAuditingTests.OwnAuditing.class)
class NanosecondAuditingTests {

    private static final Instant NOW = Instant.parse("2026-01-01T00:00:00.123456789Z");

    @Test
    void aSavedRecordEqualsALaterReadWhateverTheAuditingOfTheApplication(@Autowired ProductRepository products) {
        Product saved = products.saveAndFlush(new Product("Tea", "1.00"));
        Product read = products.findById(saved.getId()).orElseThrow();
        assertThat(saved.getCreatedAt()).isEqualTo(read.getCreatedAt());
        assertThat(saved.getCreatedAt().getNano()).isEqualTo(123_456_000);
        saved.setName("Green tea");
        Product updated = products.saveAndFlush(saved);
        assertThat(updated.getUpdatedAt())
                .isEqualTo(products.findById(saved.getId()).orElseThrow().getUpdatedAt());
    }

    @TestConfiguration(proxyBeanMethods = false)
    @EnableJpaAuditing(dateTimeProviderRef = "ownTime")
    static class OwnAuditing {

        @Bean
        DateTimeProvider ownTime() {
            AtomicInteger seconds = new AtomicInteger();
            return () -> Optional.of(NOW.plusSeconds(seconds.getAndIncrement()));
        }
    }
}
