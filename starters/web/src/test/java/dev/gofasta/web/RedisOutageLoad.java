package dev.gofasta.web;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/** Callers that call without a pause, and how long they waited. */
final class RedisOutageLoad {

    private static final int CALLERS = 8;

    private final Queue<Integer> statuses = new ConcurrentLinkedQueue<>();

    private final Queue<Duration> waits = new ConcurrentLinkedQueue<>();

    /** Calls from several threads for a time, in which Redis is tried again more than once. */
    static RedisOutageLoad run(Duration time, Callable<HttpResponse<String>> call) throws Exception {
        RedisOutageLoad load = new RedisOutageLoad();
        ExecutorService callers = Executors.newFixedThreadPool(CALLERS);
        try {
            long end = System.nanoTime() + time.toNanos();
            List<Future<?>> done = new ArrayList<>();
            for (int i = 0; i < CALLERS; i++) {
                done.add(callers.submit(() -> load.callUntil(end, call)));
            }
            for (Future<?> caller : done) {
                // A call that is never answered fails here.
                caller.get(60, TimeUnit.SECONDS);
            }
        } finally {
            callers.shutdownNow();
        }
        return load;
    }

    private boolean callUntil(long end, Callable<HttpResponse<String>> call) throws Exception {
        while (System.nanoTime() < end) {
            long start = System.nanoTime();
            this.statuses.add(call.call().statusCode());
            this.waits.add(Duration.ofNanos(System.nanoTime() - start));
        }
        return true;
    }

    List<Integer> statuses() {
        return List.copyOf(this.statuses);
    }

    Duration slowest() {
        return this.waits.stream().max(Duration::compareTo).orElseThrow();
    }
}
