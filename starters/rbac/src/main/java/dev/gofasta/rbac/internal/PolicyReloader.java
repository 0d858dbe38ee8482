package dev.gofasta.rbac.internal;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.springframework.scheduling.concurrent.CustomizableThreadFactory;

/** Looks for another text of the policy from time to time. A text that can't be used is logged, and the old policy stays. */
public final class PolicyReloader implements AutoCloseable {

    private static final Log logger = LogFactory.getLog(PolicyReloader.class);

    private final ScheduledExecutorService executor;

    public PolicyReloader(LivePolicy policy, Duration interval) {
        CustomizableThreadFactory threads = new CustomizableThreadFactory("rbac-reload-");
        threads.setDaemon(true);
        executor = Executors.newSingleThreadScheduledExecutor(threads);
        executor.scheduleWithFixedDelay(
                () -> look(policy), interval.toMillis(), interval.toMillis(), TimeUnit.MILLISECONDS);
    }

    private static void look(LivePolicy policy) {
        try {
            policy.reloadIfChanged();
        } catch (RuntimeException ex) { // thrown on, it would end the schedule
            logger.error("The policy in force stays. " + ex.getMessage());
        }
    }

    @Override
    public void close() {
        executor.shutdownNow();
    }
}
