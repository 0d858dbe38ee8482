package dev.gofasta.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;

/** The threads of Redis clients that a test has started. */
final class LettuceThreads {

    private final Set<Thread> before = all();

    private static Set<Thread> all() {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread.getName().startsWith("lettuce-"))
                .collect(Collectors.toSet());
    }

    private Set<Thread> started() {
        Set<Thread> threads = new HashSet<>(all());
        threads.removeAll(this.before);
        return threads;
    }

    /** One link has two pools with a thread for each processor at most, but two at least, and two timers. */
    void assertNoMoreThanOneLinkNeeds() {
        int pool = Math.max(2, Runtime.getRuntime().availableProcessors());
        assertThat(started()).isNotEmpty().hasSizeLessThanOrEqualTo(2 * pool + 2);
    }

    void assertAllEnd() {
        await().atMost(Duration.ofSeconds(10))
                .untilAsserted(() -> assertThat(started()).isEmpty());
    }
}
