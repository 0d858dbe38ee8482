package dev.gofasta.auth.internal;

import java.time.Duration;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.jspecify.annotations.Nullable;
import org.springframework.context.SmartLifecycle;

/** Deletes what has expired now and then, in one thread of its own, so that no table grows for ever. */
public final class Purger implements SmartLifecycle {

    private static final Log LOG = LogFactory.getLog(Purger.class);

    private final Runnable purge;

    private final Duration interval;

    private @Nullable ScheduledThreadPoolExecutor executor;

    public Purger(Runnable purge, Duration interval) {
        this.purge = purge;
        this.interval = interval;
    }

    /** The first time comes early, for services that are deployed more often than they purge. */
    @Override
    public synchronized void start() {
        if (executor != null || interval.isZero() || interval.isNegative()) {
            return;
        }
        executor = new ScheduledThreadPoolExecutor(1, work -> {
            Thread thread = new Thread(work, "gofasta-auth-purge");
            thread.setDaemon(true);
            return thread;
        });
        long millis = Math.max(1, interval.toMillis());
        executor.scheduleWithFixedDelay(this::run, Math.max(1, millis / 10), millis, TimeUnit.MILLISECONDS);
    }

    private void run() {
        try {
            purge.run();
        } catch (RuntimeException failure) {
            LOG.warn("Expired tokens were not deleted; it is tried again in " + interval, failure);
        }
    }

    @Override
    public synchronized void stop() {
        ScheduledThreadPoolExecutor running = executor;
        if (running == null) {
            return;
        }
        executor = null;
        running.shutdownNow();
        try {
            if (!running.awaitTermination(5, TimeUnit.SECONDS)) {
                LOG.warn("Expired tokens are still being deleted");
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public synchronized boolean isRunning() {
        return executor != null;
    }
}
