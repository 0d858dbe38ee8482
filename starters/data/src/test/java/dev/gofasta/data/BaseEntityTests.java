package dev.gofasta.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.gofasta.core.ApplicationException;
import dev.gofasta.core.ErrorKind;
import dev.gofasta.data.shop.Product;
import dev.gofasta.data.shop.Review;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.test.util.ReflectionTestUtils;

class BaseEntityTests {

    private final Product product = new Product("Tea", "1");

    @Test
    void anUnsavedRecordEqualsOnlyItself() {
        assertThat(product)
                .isEqualTo(product)
                .isNotEqualTo(new Product("Tea", "1"))
                .isNotEqualTo(null);
    }

    @Test
    void recordsOfDifferentKindsAreNotEqualDespiteTheSameId() {
        Review review = new Review(product);
        UUID id = UUID.randomUUID();
        ReflectionTestUtils.setField(product, "id", id);
        ReflectionTestUtils.setField(review, "id", id);
        assertThat(product).isNotEqualTo(review);
        assertThat(review).isNotEqualTo(product);
    }

    @Test
    void aStaleVersionIsAFailedPrecondition() {
        assertThatCode(() -> product.requireVersion(0)).doesNotThrowAnyException();
        assertThatExceptionOfType(ApplicationException.class)
                .isThrownBy(() -> product.requireVersion(7))
                .satisfies(ex -> assertThat(ex.kind()).isEqualTo(ErrorKind.PRECONDITION_FAILED))
                .withMessageContaining("at version 0, not 7");
    }

    @Test
    void aProtectedRecordIsAConflict() {
        assertThatCode(product::requireDeletable).doesNotThrowAnyException();
        product.setRecordDeletable(false);
        assertThatExceptionOfType(ApplicationException.class)
                .isThrownBy(product::requireDeletable)
                .satisfies(ex -> assertThat(ex.kind()).isEqualTo(ErrorKind.CONFLICT))
                .satisfies(ex -> assertThat(ex.code()).isEqualTo("NOT_DELETABLE"));
    }

    @Test
    void printsItsNameAndId() {
        assertThat(product).hasToString("Product[id=null]");
    }
}
