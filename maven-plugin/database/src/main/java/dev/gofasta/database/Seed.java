package dev.gofasta.database;

import java.util.List;

/** Runs the application's seeds, on the database as it is or on one that is made anew. */
final class Seed implements Action {

    @Override
    public List<Row> run(UsedApplication application, Options options) {
        SeedStarter.require();
        if (options.flag("fresh")) {
            FlywayStarter.require(application);
        }
        ProductionGuard.requireHarmless(application, ApplicationSeeds.dataSource(application), options);
        ApplicationSeeds.requirePossible(application);
        Steps steps = new Steps();
        if (options.flag("fresh")) {
            SchemaReset.run(application, options, steps);
        } else {
            PendingMigrations.requireNone(application);
        }
        ApplicationSeeds.run(application, options, steps);
        return steps.rows();
    }
}
