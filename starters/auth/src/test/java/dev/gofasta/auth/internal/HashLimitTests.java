package dev.gofasta.auth.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.gofasta.auth.RetryLaterException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class HashLimitTests {

    @Test
    void neverHashesMoreAtOnceThanAllowedAndTurnsAFloodAway() throws Exception {
        HashLimit limit = new HashLimit(2, Duration.ofSeconds(30));
        AtomicInteger running = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        AtomicInteger refused = new AtomicInteger();
        CountDownLatch release = new CountDownLatch(1);
        List<Callable<Boolean>> work = new ArrayList<>();
        for (int number = 0; number < 100; number++) {
            work.add(() -> {
                try {
                    return limit.run(() -> {
                        most.accumulateAndGet(running.incrementAndGet(), Math::max);
                        await(release);
                        return running.decrementAndGet() >= 0;
                    });
                } catch (RetryLaterException busy) {
                    if (refused.incrementAndGet() == 100 - 18) {
                        release.countDown();
                    }
                    return false;
                }
            });
        }
        ExecutorService executor = Executors.newFixedThreadPool(100);
        try {
            int done = 0;
            for (Future<Boolean> future : executor.invokeAll(work)) {
                done += future.get() ? 1 : 0;
            }
            assertThat(most).hasValue(2);
            assertThat(done).isEqualTo(18);
            assertThat(refused).hasValue(82);
        } finally {
            executor.shutdownNow();
        }
    }

    @Test
    void waitsNoLongerThanAllowedAndSaysWhenToComeBack() throws Exception {
        HashLimit limit = new HashLimit(1, Duration.ofMillis(1));
        limit.run(() -> {
            assertThatExceptionOfType(RetryLaterException.class)
                    .isThrownBy(() -> limit.run(() -> ""))
                    .satisfies(busy -> {
                        assertThat(busy.code()).isEqualTo("TOO_BUSY");
                        assertThat(busy.kind().status()).isEqualTo(503);
                        assertThat(busy.retryAfter()).isPositive();
                    });
            return "";
        });
        assertThat(limit.run(() -> "free again")).isEqualTo("free again");
    }

    @Test
    void freesThePlaceOfWorkThatFails() {
        HashLimit limit = new HashLimit(1, Duration.ofMillis(1));
        for (int time = 0; time < 20; time++) {
            assertThatIllegalStateException()
                    .isThrownBy(() -> limit.run(() -> {
                        throw new IllegalStateException();
                    }));
        }
        assertThat(limit.run(() -> "free")).isEqualTo("free");
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }
}
