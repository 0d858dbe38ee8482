package dev.gofasta.health.internal;

import dev.gofasta.health.HealthChecks;
import dev.gofasta.health.HealthReport;
import dev.gofasta.health.HealthReport.Check;
import dev.gofasta.health.HealthState;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.springframework.boot.availability.ApplicationAvailability;
import org.springframework.boot.availability.LivenessState;
import org.springframework.boot.availability.ReadinessState;
import org.springframework.boot.health.contributor.HealthContributor;
import org.springframework.boot.health.contributor.HealthContributors;
import org.springframework.scheduling.concurrent.CustomizableThreadFactory;

/** Runs the named Actuator contributors at the same time, each with its own time limit. */
public final class ContributorHealthChecks implements HealthChecks, AutoCloseable {

    private final ApplicationAvailability availability;
    private final HealthContributors contributors;
    private final ThreadPoolExecutor executor;
    private final Map<String, TimedCheck> checks = new LinkedHashMap<>();

    public ContributorHealthChecks(
            ApplicationAvailability availability,
            HealthContributors contributors,
            Collection<String> names,
            Duration timeout) {
        this.availability = availability;
        this.contributors = contributors;
        this.executor = executor(Math.max(1, names.size()));
        names.forEach(name -> checks.put(name, new TimedCheck(name, timeout, executor)));
    }

    @Override
    public HealthReport live() {
        return report(isAlive() ? HealthState.UP : HealthState.DOWN, List.of());
    }

    @Override
    public HealthReport ready() {
        if (!isAlive() || availability.getReadinessState() != ReadinessState.ACCEPTING_TRAFFIC) {
            return report(HealthState.DOWN, List.of());
        }
        List<TimedCheck.Run> runs = new ArrayList<>();
        checks.forEach((name, check) -> {
            HealthContributor contributor = contributors.getContributor(name);
            if (contributor != null) {
                runs.add(check.start(() -> Probe.ask(contributor)));
            }
        });
        List<Check> results = runs.stream().map(TimedCheck.Run::await).toList();
        boolean up = results.stream().allMatch(check -> check.status() == HealthState.UP);
        return report(up ? HealthState.UP : HealthState.DOWN, results);
    }

    @Override
    public void close() {
        executor.shutdownNow();
    }

    private boolean isAlive() {
        return availability.getLivenessState() == LivenessState.CORRECT;
    }

    private static HealthReport report(HealthState state, List<Check> checks) {
        return new HealthReport(state, ManagementFactory.getRuntimeMXBean().getUptime(), checks);
    }

    /** One thread for each check is enough, as no check has two runs; idle threads end. */
    private static ThreadPoolExecutor executor(int threads) {
        CustomizableThreadFactory factory = new CustomizableThreadFactory("health-");
        factory.setDaemon(true);
        ThreadPoolExecutor executor =
                new ThreadPoolExecutor(threads, threads, 30, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), factory);
        executor.allowCoreThreadTimeOut(true);
        return executor;
    }
}
