package dev.gofasta.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.LongStream;

/** Sends one scenario over several connections, each waiting for an answer before it asks again; bounded in time and number. */
final class Load {

    private final int connections;
    private final int limit = Harness.setting("MAX_REQUESTS", 200_000);

    Load(int connections) {
        this.connections = connections;
    }

    /** An answer that is not the expected one ends the measurement. */
    Timings run(Service service, Scenario scenario, int seconds) throws Exception {
        AtomicLong next = new AtomicLong();
        long begin = System.nanoTime();
        long deadline = begin + TimeUnit.SECONDS.toNanos(seconds);
        List<Callable<long[]>> clients = new ArrayList<>();
        for (int i = 0; i < connections; i++) {
            clients.add(() -> client(service, scenario, next, deadline));
        }
        ExecutorService threads = Executors.newFixedThreadPool(connections);
        try {
            List<long[]> times = new ArrayList<>();
            for (Future<long[]> client : threads.invokeAll(clients)) {
                times.add(times(client));
            }
            return Timings.of(times, System.nanoTime() - begin);
        } finally {
            threads.shutdownNow();
        }
    }

    private static long[] times(Future<long[]> client) throws Exception {
        try {
            return client.get();
        } catch (ExecutionException ex) {
            throw new IllegalStateException(ex.getCause().toString(), ex);
        }
    }

    /** Returns the nanoseconds of each request. */
    private long[] client(Service service, Scenario scenario, AtomicLong next, long deadline) throws IOException {
        List<Scenario.Exchange> requests = scenario.requests();
        LongStream.Builder times = LongStream.builder();
        try (Http http = new Http(service.port())) {
            while (System.nanoTime() < deadline) {
                long number = next.getAndIncrement();
                if (number >= limit) {
                    break;
                }
                Scenario.Exchange exchange = requests.get((int) (number % requests.size()));
                long sent = System.nanoTime();
                http.send(exchange.request());
                Http.Answer answer = http.receive();
                times.add(System.nanoTime() - sent);
                check(service, scenario, exchange, answer);
            }
        }
        return times.build().toArray();
    }

    private static void check(Service service, Scenario scenario, Scenario.Exchange exchange, Http.Answer answer) {
        if (!exchange.expected().test(answer)) {
            throw new IllegalStateException("Unexpected answer of %s to %s: %d, %d bytes%n%s"
                    .formatted(service.name(), scenario.name(), answer.status(), answer.body().length, answer.text()));
        }
    }
}
