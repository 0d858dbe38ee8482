package dev.gofasta.web.internal.idempotency;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gofasta.web.IdempotencyRecord;
import dev.gofasta.web.SettableClock;
import java.time.Duration;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MemoryIdempotencyStoreTests {

    private final MemoryIdempotencyStore store =
            new MemoryIdempotencyStore(new SettableClock(), Duration.ofHours(24), 100_000);

    @Test
    void givesAKeyToExactlyOne() {
        assertThat(IntStream.range(0, 1000)
                        .parallel()
                        .filter(i -> this.store.begin("key", "print").isEmpty())
                        .count())
                .isEqualTo(1);
    }

    @Test
    void staysBoundedAndNeverForgetsWhatIsBeingHandled() {
        this.store.begin("handled", "print");
        for (int i = 0; i < 100_000; i++) {
            this.store.begin("key" + i, "print");
            this.store.complete("key" + i, new IdempotencyRecord("print", 200, Map.of(), new byte[500]));
        }
        assertThat(this.store.size()).isLessThanOrEqualTo(101);
        assertThat(this.store.begin("handled", "print")).isPresent();
    }

    @Test
    void letsAnAbandonedKeyBeginAgain() {
        this.store.begin("key", "print");
        this.store.abandon("key");
        assertThat(this.store.begin("key", "other")).isEmpty();
    }
}
