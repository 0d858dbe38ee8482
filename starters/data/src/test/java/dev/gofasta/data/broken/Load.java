package dev.gofasta.data.broken;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** Clients that store numbers as fast as they are answered, each number once. */
final class Load implements AutoCloseable {

    static final int CLIENTS = 16;

    final Set<Integer> stored = ConcurrentHashMap.newKeySet();
    final Queue<HttpResponse<String>> refused = new ConcurrentLinkedQueue<>();
    final Queue<Duration> durations = new ConcurrentLinkedQueue<>();
    final Queue<Exception> unanswered = new ConcurrentLinkedQueue<>();
    private final HttpClient http = HttpClient.newHttpClient();
    private final AtomicInteger next = new AtomicInteger();
    private final ExecutorService executor = Executors.newFixedThreadPool(CLIENTS);
    private final String uri;
    private volatile boolean ended;

    Load(String uri) {
        this.uri = uri;
        for (int i = 0; i < CLIENTS; i++) {
            executor.execute(this::run);
        }
    }

    private void run() {
        while (!ended) {
            int id = next.incrementAndGet();
            long begin = System.nanoTime();
            try {
                HttpResponse<String> response = http.send(
                        HttpRequest.newBuilder(URI.create(uri + id))
                                .timeout(Duration.ofSeconds(40))
                                .POST(HttpRequest.BodyPublishers.noBody())
                                .build(),
                        BodyHandlers.ofString());
                if (response.statusCode() == 201) {
                    stored.add(id);
                } else {
                    refused.add(response);
                }
            } catch (IOException | InterruptedException ex) {
                unanswered.add(ex);
            }
            durations.add(Duration.ofNanos(System.nanoTime() - begin));
        }
    }

    @Override
    public void close() {
        ended = true;
        executor.shutdown();
        try {
            executor.awaitTermination(60, TimeUnit.SECONDS);
        } catch (InterruptedException ex) {
            Thread.currentThread().interrupt();
        }
    }
}
