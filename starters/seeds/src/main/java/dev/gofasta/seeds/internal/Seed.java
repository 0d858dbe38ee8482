package dev.gofasta.seeds.internal;

import java.util.Collection;
import java.util.Collections;
import java.util.Set;

/**
 * One seed, from a file or from code.
 *
 * @param name what the history remembers it by
 * @param place where it is: a file, or the class of a seeder
 * @param order its place among all seeds
 * @param environments what it is for; empty for every environment
 * @param checksum changes with its content, or with its version
 * @param onChange whether it runs again when its checksum has changed
 * @param content what it does
 */
record Seed(
        String name,
        String place,
        int order,
        Set<String> environments,
        String checksum,
        boolean onChange,
        SeedContent content) {

    /** Tells whether it runs where these are the environments. */
    boolean isFor(Collection<String> active) {
        return environments.isEmpty() || !Collections.disjoint(environments, active);
    }

    /** Tells whether there is an environment in which both run. */
    boolean mayMeet(Seed other) {
        return isFor(other.environments) || other.environments.isEmpty();
    }
}
