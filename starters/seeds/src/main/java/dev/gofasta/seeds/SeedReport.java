package dev.gofasta.seeds;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/**
 * What one run of the seeds did.
 *
 * @param environments the environments whose seeds were looked at
 * @param seeds each seed of these environments, in order
 */
public record SeedReport(Set<String> environments, List<Entry> seeds) {

    /** Copies the entries. */
    public SeedReport {
        environments = Set.copyOf(environments);
        seeds = List.copyOf(seeds);
    }

    /**
     * Tells how many seeds ended in one of these ways.
     *
     * @param outcomes the ways to count
     */
    public long count(Outcome... outcomes) {
        Collection<Outcome> counted = List.of(outcomes);
        return seeds.stream().filter(entry -> counted.contains(entry.outcome())).count();
    }

    /**
     * What became of one seed.
     *
     * @param name what it is remembered by
     * @param place the file, or the class of the seeder
     * @param outcome what became of it
     * @param duration how long it ran; zero when it did not
     */
    public record Entry(String name, String place, Outcome outcome, Duration duration) {}

    /** What may become of a seed. */
    public enum Outcome {
        /** It ran for the first time. */
        SEEDED,

        /** It had changed, says that it wants to run on a change, and ran again. */
        SEEDED_AGAIN,

        /** It had run before. */
        UNCHANGED,

        /** It had run before, has changed since, and runs only once. */
        CHANGED
    }
}
