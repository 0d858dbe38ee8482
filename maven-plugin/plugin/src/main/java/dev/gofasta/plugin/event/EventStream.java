package dev.gofasta.plugin.event;

import dev.gofasta.plugin.envelope.Envelopes;
import dev.gofasta.plugin.envelope.Json;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/**
 * The events of one run, each written as it happens. The first is {@code run.started} and the last always
 * {@code run.finished}, also when the run is interrupted; while nothing else happens there is a heartbeat.
 */
public final class EventStream implements Events, AutoCloseable {

    /** How long a reader waits at most for a sign of life. */
    public static final Duration HEARTBEAT = Duration.ofSeconds(15);

    private static final int INTERRUPTED = 130;
    private static final int LONGEST_LINE = 64 * 1024;

    private final Consumer<String> lines;
    private final Clock clock;
    private final String run = UUID.randomUUID().toString();
    private final ScheduledExecutorService heart;
    private final Thread interrupted = new Thread(() -> finish("cancelled", INTERRUPTED, Map.of()), "gofasta-events");
    private long seq;
    private boolean finished;

    /**
     * Opens a stream.
     *
     * @param lines takes each line, its end included
     * @param clock the time of events
     * @param heartbeat how often to tell that the run goes on
     */
    public EventStream(Consumer<String> lines, Clock clock, Duration heartbeat) {
        this.lines = lines;
        this.clock = clock;
        this.heart = Executors.newSingleThreadScheduledExecutor(task -> {
            Thread thread = new Thread(task, "gofasta-heartbeat");
            thread.setDaemon(true);
            return thread;
        });
        long millis = heartbeat.toMillis();
        heart.scheduleAtFixedRate(() -> tell("heartbeat", Map.of()), millis, millis, TimeUnit.MILLISECONDS);
        Runtime.getRuntime().addShutdownHook(interrupted);
    }

    /** Tells that {@code goal} starts. */
    public void start(String goal) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("protocol", Event.SCHEMA);
        data.put("command", goal);
        data.put("pid", ProcessHandle.current().pid());
        tell("run.started", data);
    }

    /** Tells the end; what is told afterwards is dropped. */
    public synchronized void finish(Object status, int exit, Map<String, Object> more) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("status", status);
        data.put("exit", exit);
        data.putAll(more);
        tell("run.finished", data);
        finished = true;
    }

    @Override
    public synchronized void tell(String type, Map<String, Object> data) {
        if (finished) {
            return;
        }
        seq++;
        String line = line(type, data);
        lines.accept(line.getBytes(StandardCharsets.UTF_8).length < LONGEST_LINE ? line : line(type, shortened(data)));
    }

    private String line(String type, Map<String, Object> data) {
        return Json.compact(new Event(
                        Event.SCHEMA, seq, Envelopes.time(clock.instant()), run, type, level(type, data), data))
                + "\n";
    }

    private static Map<String, Object> shortened(Map<String, Object> data) {
        Map<String, Object> left = new LinkedHashMap<>();
        data.forEach((name, value) -> {
            if (value instanceof Number
                    || value instanceof Boolean
                    || value.toString().length() < 1000) {
                left.put(name, value);
            }
        });
        left.put("truncated", true);
        return left;
    }

    private static String level(String type, Map<String, Object> data) {
        Object exit = data.get("exit");
        String severity = String.valueOf(data.get("severity")).toLowerCase(Locale.ROOT);
        if (exit != null && !exit.equals(0) || type.endsWith(".failed") || severity.equals("error")) {
            return "error";
        }
        return severity.equals("warning") ? "warning" : "info";
    }

    @Override
    public void close() {
        heart.shutdownNow();
        try {
            Runtime.getRuntime().removeShutdownHook(interrupted);
        } catch (IllegalStateException ex) {
            // The machine is going down already: the hook has told the end.
            return;
        }
    }
}
