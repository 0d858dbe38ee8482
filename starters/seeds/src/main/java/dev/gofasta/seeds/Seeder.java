package dev.gofasta.seeds;

import java.util.Set;

/**
 * A seed in code. Every bean of this type takes its place among the seed files by its order.
 *
 * <p>It runs once for each database, in a transaction together with the note that it ran: when it throws, nothing of it stays
 * and the application does not start.
 */
public interface Seeder {

    /**
     * Returns what it is remembered by; it must not change once the seeder has run anywhere.
     *
     * @return at most 200 characters, unique among all seeds, for example {@code demo-customers}
     */
    String name();

    /**
     * Returns its place among all seeds, files included: {@code 10} runs before {@code 020_demo.sql}.
     *
     * @return a number of its own, from 0
     */
    int order();

    /**
     * Returns the environments that it is for, by default every one.
     *
     * @return names of profiles; empty for every environment
     */
    default Set<String> environments() {
        return Set.of();
    }

    /**
     * Returns the version of what it stores. A seeder runs again where it ran with another version; then it finds the data of
     * before, and what users made of them.
     *
     * @return any text, by default the same for ever
     */
    default String version() {
        return "1";
    }

    /** Stores its data. A transaction is open; it must use no other one and no other thread. */
    void seed();
}
