package dev.gofasta.seeds.internal;

import dev.gofasta.seeds.SeedException;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** Puts seeds in order and refuses those that contradict each other. */
final class SeedPlan {

    private SeedPlan() {}

    /**
     * Returns the seeds of these environments in order. All are checked, so that what is wrong with the seeds of one
     * environment shows in every one.
     *
     * @throws SeedException when two have the same name, or the same order in one environment, naming both places
     */
    static List<Seed> of(Collection<Seed> seeds, Collection<String> environments) {
        List<Seed> sorted = seeds.stream()
                .sorted(Comparator.comparingInt(Seed::order).thenComparing(Seed::place))
                .toList();
        for (int i = 0; i < sorted.size(); i++) {
            for (Seed second : sorted.subList(i + 1, sorted.size())) {
                check(sorted.get(i), second, environments);
            }
        }
        return sorted.stream().filter(seed -> seed.isFor(environments)).toList();
    }

    private static void check(Seed first, Seed second, Collection<String> environments) {
        // Databases differ in whether capitals matter; so they must not.
        if (first.name().equalsIgnoreCase(second.name())) {
            throw new SeedException(
                    "Two seeds have the name '" + first.name() + "': " + places(first, second) + ".",
                    "Rename one of them. A seed runs once for each name, so the other one would never run.");
        }
        boolean meet = first.mayMeet(second) || first.isFor(environments) && second.isFor(environments);
        if (first.order() == second.order() && meet) {
            throw new SeedException(
                    "Two seeds have the order " + first.order() + ": " + places(first, second) + ".",
                    "Give one of them another number, so that it is clear which runs first.");
        }
    }

    private static String places(Seed first, Seed second) {
        return first.place() + " and " + second.place();
    }
}
