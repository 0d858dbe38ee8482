package dev.gofasta.health.internal;

import dev.gofasta.health.HealthReport.Check;
import dev.gofasta.health.HealthState;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.jspecify.annotations.Nullable;

/**
 * One named check with a time limit. At most one run of it is under way: whoever asks meanwhile waits for that run, so
 * that neither a hanging database nor many probes at once can use up threads or connections.
 */
final class TimedCheck {

    private static final Log logger = LogFactory.getLog(TimedCheck.class);

    private final String name;
    private final Duration timeout;
    private final Executor executor;
    private @Nullable Run current;
    private HealthState logged = HealthState.UP;

    TimedCheck(String name, Duration timeout, Executor executor) {
        this.name = name;
        this.timeout = timeout;
        this.executor = executor;
    }

    /** Starts the probe, or joins the run that is still under way. */
    synchronized Run start(Supplier<Outcome> probe) {
        Run run = current;
        if (run == null || run.result.isDone()) {
            run = new Run(System.nanoTime());
            current = run;
            run.execute(executor, probe);
        }
        return run;
    }

    private synchronized void log(Outcome outcome) {
        if (outcome.state() == logged) {
            return;
        }
        logged = outcome.state();
        if (logged == HealthState.UP) {
            logger.info("Health check '" + name + "' is up again.");
        } else {
            logger.warn("Health check '" + name + "' is down: " + outcome.cause());
        }
    }

    /** One run of the probe. */
    final class Run {

        private final CompletableFuture<Outcome> result = new CompletableFuture<>();
        private final long startedAt;
        private volatile long endedAt;

        private Run(long startedAt) {
            this.startedAt = startedAt;
        }

        private void execute(Executor executor, Supplier<Outcome> probe) {
            try {
                executor.execute(() -> end(probe));
            } catch (RuntimeException ex) { // the executor is closed: the application stops
                end(() -> Outcome.down(ex.toString()));
            }
        }

        private void end(Supplier<Outcome> probe) {
            Outcome outcome;
            try {
                outcome = probe.get();
            } catch (Throwable ex) {
                outcome = Outcome.down(ex.toString());
            }
            endedAt = System.nanoTime();
            result.complete(outcome);
        }

        /** Waits until the run ends or its time is over. */
        Check await() {
            Outcome outcome = outcome();
            log(outcome);
            long end = result.isDone() ? endedAt : System.nanoTime();
            return new Check(name, outcome.state(), TimeUnit.NANOSECONDS.toMillis(end - startedAt), outcome.reason());
        }

        private Outcome outcome() {
            long left = Math.max(0, timeout.toNanos() - (System.nanoTime() - startedAt));
            try {
                return result.get(left, TimeUnit.NANOSECONDS);
            } catch (TimeoutException ex) {
                return Outcome.timedOut(timeout);
            } catch (ExecutionException ex) {
                return Outcome.down(ex.toString());
            } catch (InterruptedException ex) {
                Thread.currentThread().interrupt();
                return Outcome.down(ex.toString());
            }
        }
    }
}
