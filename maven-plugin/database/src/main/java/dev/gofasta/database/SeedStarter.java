package dev.gofasta.database;

import org.springframework.util.ClassUtils;

/** Whether an application has gofasta-starter-seeds. */
final class SeedStarter {

    private static final String SEEDS = "dev.gofasta.seeds.Seeds";

    private SeedStarter() {}

    static boolean isPresent() {
        return ClassUtils.isPresent(SEEDS, SeedStarter.class.getClassLoader());
    }

    /**
     * Requires the starter.
     *
     * @throws ActionException when the application has not got it
     */
    static void require() {
        if (!isPresent()) {
            throw new ActionException(
                    Code.GF_SEED_NO_STARTER,
                    "The application has no seeds: gofasta-starter-seeds is not among its dependencies.",
                    "Run: mvn gofasta:add-starter -Dstarter=seeds");
        }
    }
}
