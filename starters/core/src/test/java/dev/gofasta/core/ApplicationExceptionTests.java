package dev.gofasta.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class ApplicationExceptionTests {

    @Test
    void saysWhatIsNotFound() {
        ApplicationException exception = ApplicationException.notFound("Product", 7);
        assertThat(exception.kind()).isEqualTo(ErrorKind.NOT_FOUND);
        assertThat(exception.kind().status()).isEqualTo(404);
        assertThat(exception.code()).isEqualTo("NOT_FOUND");
        assertThat(exception).hasMessage("Product 7 does not exist.");
        assertThat(exception.violations()).isEmpty();
    }

    @Test
    void namesPlacesInCopyOnly() {
        ApplicationException original = ApplicationException.badRequest("OUT_OF_STOCK", "There are only 3 left.");
        Violation place = Violation.body("/amount", "TOO_MANY", "must not be more than 3");
        ApplicationException copy = original.at(place);
        assertThat(copy.violations()).containsExactly(place);
        assertThat(copy.code()).isEqualTo("OUT_OF_STOCK");
        assertThat(copy).hasMessage("There are only 3 left.");
        assertThat(copy.getStackTrace()).isEqualTo(original.getStackTrace());
        assertThat(original.violations()).isEmpty();
    }

    @Test
    void saysInCopyOnlyHowLongToWait() {
        ApplicationException original = ApplicationException.tooManyRequests("Slow down.");
        ApplicationException copy = original.retryAfter(Duration.ofSeconds(5));
        assertThat(original.retryAfter()).isNull();
        assertThat(copy.retryAfter()).isEqualTo(Duration.ofSeconds(5));
        assertThat(copy.at(Violation.query("q", "c", "m")).retryAfter()).isEqualTo(Duration.ofSeconds(5));
        assertThat(copy.getStackTrace()).isEqualTo(original.getStackTrace());
    }

    @Test
    void keepsPartOfRequestOfEachPlace() {
        assertThat(Violation.query("size", "c", "m").in()).isEqualTo(Violation.In.QUERY);
        assertThat(Violation.path("id", "c", "m").in()).isEqualTo(Violation.In.PATH);
        assertThat(Violation.header("If-Match", "c", "m").in()).isEqualTo(Violation.In.HEADER);
        assertThat(Violation.body("", "c", "m").in()).isEqualTo(Violation.In.BODY);
    }
}
