package dev.gofasta.database;

import java.util.List;

/** Makes the application's database anew: drops all, migrates, seeds. */
final class DbReset implements Action {

    @Override
    public List<Row> run(UsedApplication application, Options options) {
        FlywayStarter.require(application);
        boolean skip = options.flag("skipSeed");
        boolean seeds = !skip && SeedStarter.isPresent();
        if (seeds) { // before anything is dropped
            ProductionGuard.requireHarmless(application, ApplicationSeeds.dataSource(application), options);
            ApplicationSeeds.requirePossible(application);
        }
        Steps steps = new Steps();
        SchemaReset.run(application, options, steps);
        if (seeds) {
            ApplicationSeeds.run(application, options, steps);
        } else {
            steps.skip(Steps.SEED, skip ? "as told" : "the application has no gofasta-starter-seeds");
        }
        return steps.rows();
    }
}
