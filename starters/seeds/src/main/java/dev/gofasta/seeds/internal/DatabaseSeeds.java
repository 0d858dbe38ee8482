package dev.gofasta.seeds.internal;

import dev.gofasta.seeds.SeedException;
import dev.gofasta.seeds.SeedReport;
import dev.gofasta.seeds.SeedReport.Entry;
import dev.gofasta.seeds.SeedReport.Outcome;
import dev.gofasta.seeds.Seeder;
import dev.gofasta.seeds.Seeds;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.transaction.support.TransactionTemplate;

/** Runs the seeds of files and beans on the data source of the application. */
public final class DatabaseSeeds implements Seeds {

    private static final Log logger = LogFactory.getLog(DatabaseSeeds.class);

    private final Set<String> environments;
    private final SeedFiles files;
    private final ObjectProvider<Seeder> seeders;
    private final SeedHistory history;
    private final TransactionTemplate transactions;

    public DatabaseSeeds(
            Collection<String> environments,
            SeedFiles files,
            ObjectProvider<Seeder> seeders,
            SeedHistory history,
            TransactionTemplate transactions) {
        this.environments = Set.copyOf(environments);
        this.files = files;
        this.seeders = seeders;
        this.history = history;
        this.transactions = transactions;
    }

    @Override
    public SeedReport run() {
        List<Seed> seeds = SeedPlan.of(
                Stream.concat(files.read().stream(), seeders.stream().map(CodeSeed::of))
                        .toList(),
                environments);
        List<Entry> entries = new ArrayList<>();
        if (!seeds.isEmpty()) {
            SeedTarget target = history.open();
            history.createIfAbsent(target.kind());
            Map<String, String> before = history.checksums();
            for (Seed seed : seeds) {
                Entry entry = new SeedRun(seed, target, history, transactions).run(before.get(seed.name()));
                log(entry);
                entries.add(entry);
            }
        }
        SeedReport report = new SeedReport(environments, entries);
        logger.info("Seeds: %d ran, %d had run before"
                .formatted(
                        report.count(Outcome.SEEDED, Outcome.SEEDED_AGAIN),
                        report.count(Outcome.UNCHANGED, Outcome.CHANGED)));
        return report;
    }

    private static void log(Entry entry) {
        switch (entry.outcome()) {
            case SEEDED, SEEDED_AGAIN ->
                logger.info("Seed '%s' ran%s in %d ms (%s)"
                        .formatted(
                                entry.name(),
                                entry.outcome() == Outcome.SEEDED ? "" : " again",
                                entry.duration().toMillis(),
                                entry.place()));
            case CHANGED ->
                logger.warn(("Seed '%s' (%s) has changed since it ran, and runs once only. Add another seed, or let it"
                                + " run on every change: a file by its comment 'seed: on-change', a seeder by version().")
                        .formatted(entry.name(), entry.place()));
            case UNCHANGED -> logger.debug("Seed '%s' ran before".formatted(entry.name()));
        }
    }

    /** Fails as the seeds do, so that who calls needs one kind of failure only. */
    static SeedException failed(Seed seed, Throwable failure) {
        String place = failure instanceof SeedFailure known ? known.place() : seed.place();
        return new SeedException(
                "The seed '" + seed.name() + "' failed at " + place + ": " + Messages.of(failure) + ".",
                "Nothing of this seed was stored, and no seed after it ran; those before it stay. Correct it and run"
                        + " the seeds again.",
                place,
                failure);
    }
}
