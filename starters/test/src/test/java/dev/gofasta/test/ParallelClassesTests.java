package dev.gofasta.test;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gofasta.test.sample.Product;
import dev.gofasta.test.sample.ProductRepository;
import dev.gofasta.test.sample.SampleApplication;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.platform.launcher.listeners.TestExecutionSummary;
import org.springframework.beans.factory.annotation.Autowired;

class ParallelClassesTests {

    private static final int ROUNDS = 10;

    private static final CyclicBarrier BARRIER = new CyclicBarrier(3);

    @Test
    void classesOfOneConfigurationThatRunAtTheSameTimeDoNotMeet() {
        TestExecutionSummary summary =
                InnerRun.of(InnerRun.PARALLEL_CLASSES, FirstCase.class, SecondCase.class, ThirdCase.class);

        assertThat(InnerRun.failures(summary)).isEmpty();
        assertThat(summary.getTestsSucceededCount()).isEqualTo(3 * ROUNDS + 1);
    }

    @Test
    void methodsThatRunAtTheSameTimeAreRefusedWithAReason() {
        Map<String, String> parallelMethods = new HashMap<>(InnerRun.PARALLEL_CLASSES);
        parallelMethods.put("junit.jupiter.execution.parallel.mode.default", "concurrent");

        TestExecutionSummary summary = InnerRun.of(parallelMethods, ConcurrentMethodsCase.class);

        assertThat(InnerRun.failures(summary))
                .singleElement()
                .satisfies(failure -> assertThat(failure).hasMessageContaining("run at the same time on one database"));
    }

    /** Meets the others in the middle of each test, when all have written and nobody has counted. */
    @EndToEndTest(classes = SampleApplication.class, properties = "parallel=true")
    abstract static class Case {

        @Autowired
        protected ProductRepository products;

        @RepeatedTest(ROUNDS)
        void seesOnlyItsOwnRow() throws InterruptedException, BrokenBarrierException, TimeoutException {
            assertThat(products.count()).isZero();
            products.save(new Product(getClass().getSimpleName()));
            BARRIER.await(60, TimeUnit.SECONDS);
            assertThat(products.findAll())
                    .singleElement()
                    .satisfies(product ->
                            assertThat(product.getName()).isEqualTo(getClass().getSimpleName()));
        }
    }

    static class FirstCase extends Case {

        @Nested
        class Inside {

            @Test
            void sharesTheContextOfItsClass(@Autowired ProductRepository same) {
                assertThat(same).isSameAs(products);
            }
        }
    }

    static class SecondCase extends Case {}

    static class ThirdCase extends Case {}

    @EndToEndTest(classes = SampleApplication.class, properties = "parallel=true")
    static class ConcurrentMethodsCase {

        private static final CountDownLatch REFUSED = new CountDownLatch(1);

        @RegisterExtension
        static final AfterEachCallback WATCH =
                context -> context.getExecutionException().ifPresent(failure -> REFUSED.countDown());

        @Test
        void one() throws InterruptedException {
            assertThat(REFUSED.await(60, TimeUnit.SECONDS)).isTrue();
        }

        @Test
        void other() throws InterruptedException {
            assertThat(REFUSED.await(60, TimeUnit.SECONDS)).isTrue();
        }
    }
}
