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

/** Sends one scenario over several connections, each waiting for an answer before it asks again; bounded in time and number. */
final class Load {

    private final int connections = Harness.setting("CONNECTIONS", 8);
    private final int limit = Harness.setting("MAX_REQUESTS", 200_000);

    /** Returns answered requests per second; an answer that is not the expected one ends the measurement. */
    double run(Service service, Scenario scenario, int seconds) throws Exception {
        AtomicLong next = new AtomicLong();
        long begin = System.nanoTime();
        long deadline = begin + TimeUnit.SECONDS.toNanos(seconds);
        List<Callable<Long>> clients = new ArrayList<>();
        for (int i = 0; i < connections; i++) {
            clients.add(() -> client(service, scenario, next, deadline));
        }
        ExecutorService threads = Executors.newFixedThreadPool(connections);
        try {
            long answered = 0;
            for (Future<Long> client : threads.invokeAll(clients)) {
                answered += answered(client);
            }
            return answered * 1e9 / (System.nanoTime() - begin);
        } finally {
            threads.shutdownNow();
        }
    }

    private static long answered(Future<Long> client) throws Exception {
        try {
            return client.get();
        } catch (ExecutionException ex) {
            throw new IllegalStateException(ex.getCause().toString(), ex);
        }
    }

    private long client(Service service, Scenario scenario, AtomicLong next, long deadline) throws IOException {
        List<Scenario.Exchange> requests = scenario.requests();
        long answered = 0;
        try (Http http = new Http(service.port())) {
            while (System.nanoTime() < deadline) {
                long number = next.getAndIncrement();
                if (number >= limit) {
                    break;
                }
                Scenario.Exchange exchange = requests.get((int) (number % requests.size()));
                http.send(exchange.request());
                check(service, scenario, exchange, http.receive());
                answered++;
            }
        }
        return answered;
    }

    private static void check(Service service, Scenario scenario, Scenario.Exchange exchange, Http.Answer answer) {
        if (!exchange.expected().test(answer)) {
            throw new IllegalStateException("Unexpected answer of %s to %s: %d, %d bytes%n%s"
                    .formatted(service.name(), scenario.name(), answer.status(), answer.body().length, answer.text()));
        }
    }
}
