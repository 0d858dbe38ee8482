package dev.gofasta.database;

import java.util.List;

/** Makes the application's database anew: drops all, migrates, seeds. */
final class DbReset implements Action {

    @Override
    public List<Row> run(UsedApplication application, Options options) {
        Steps steps = new Steps();
        SchemaReset.run(application, options, steps);
        if (options.flag("skipSeed")) {
            steps.skip(Steps.SEED, "as told");
        } else if (!SeedStarter.isPresent()) {
            steps.skip(Steps.SEED, "the application has no gofasta-starter-seeds");
        } else {
            ProductionGuard.requireHarmless(application, ApplicationSeeds.dataSource(application), options);
            ApplicationSeeds.run(application, options, steps);
        }
        return steps.rows();
    }
}
