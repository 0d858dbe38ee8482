package dev.gofasta.seeds;

/** Runs the seeds. Define a bean of this type to replace how they are run. */
public interface Seeds {

    /**
     * Runs the seeds of this environment that have not run on this database, in their order, each in a transaction of its
     * own. What another instance is running at this moment is waited for.
     *
     * @return what became of each seed of this environment, in order
     * @throws SeedException if seeds contradict each other, or one of them fails; those before it stay
     */
    SeedReport run();
}
