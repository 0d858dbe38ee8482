package dev.gofasta.seeds.internal;

/** What a seed does, in a transaction that is open. */
@FunctionalInterface
interface SeedContent {

    /**
     * Stores the data.
     *
     * @param target the database
     * @throws SeedFailure naming the line, where there is one
     */
    void store(SeedTarget target);
}
