package dev.gofasta.plugin.maven;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

/** A child Maven whose output is read by a thread of its own. */
final class ForkedRun implements StartedMaven {

    /** An application gets as long for its last requests as Spring Boot gives it by itself. */
    private static final Duration PATIENCE = Duration.ofSeconds(35);

    private final Process process;
    private final Instant startedAt;
    private final long start;
    private final CompletableFuture<List<MavenRun.Line>> lines;

    ForkedRun(Process process, Instant startedAt, long start, CompletableFuture<List<MavenRun.Line>> lines) {
        this.process = process;
        this.startedAt = startedAt;
        this.start = start;
        this.lines = lines;
    }

    @Override
    public boolean endsWithin(Duration time) throws InterruptedException {
        return process.waitFor(time.toMillis(), TimeUnit.MILLISECONDS);
    }

    @Override
    public MavenRun finished() {
        return new MavenRun(process.exitValue(), startedAt, Duration.ofNanos(System.nanoTime() - start), output());
    }

    private List<MavenRun.Line> output() {
        try {
            return lines.get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        } catch (InterruptedException ex) {
            Thread.currentThread().interrupt();
            return List.of();
        } catch (ExecutionException | TimeoutException ex) {
            return List.of();
        }
    }

    /** Maven asks the application to end when it is asked itself; only what does not follow is ended from here. */
    @Override
    public void close() {
        List<ProcessHandle> all = Stream.concat(process.descendants(), Stream.of(process.toHandle()))
                .toList();
        process.destroy();
        if (!areGoneAfter(all, Duration.ofSeconds(2))) {
            all.forEach(ProcessHandle::destroy);
        }
        if (!areGoneAfter(all, PATIENCE)) {
            all.forEach(ProcessHandle::destroyForcibly);
            areGoneAfter(all, Duration.ofSeconds(5));
        }
    }

    private static boolean areGoneAfter(List<ProcessHandle> processes, Duration longest) {
        CompletableFuture<?>[] ends =
                processes.stream().map(ProcessHandle::onExit).toArray(CompletableFuture<?>[]::new);
        try {
            CompletableFuture.allOf(ends).get(longest.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (InterruptedException ex) {
            Thread.currentThread().interrupt();
            return false;
        } catch (ExecutionException | TimeoutException ex) {
            return processes.stream().noneMatch(ProcessHandle::isAlive);
        }
    }
}
