package dev.gofasta.database;

import java.util.List;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.FlywayExecutor;
import org.flywaydb.core.api.configuration.Configuration;

/** Takes the latest migrations back by their own scripts, and keeps Flyway's history true. */
final class MigrateDown implements Action {

    @Override
    public List<Row> run(UsedApplication application, Options options) {
        Flyway flyway = ApplicationFlyway.of(application);
        Configuration configuration = flyway.getConfiguration();
        ProductionGuard.requireHarmless(application, configuration.getDataSource(), options);
        UndoScripts scripts = new UndoScripts(
                configuration, new SourceFiles(application.code().folders()));
        if (scripts.isPrefixTaken()) {
            throw new ActionException(
                    Code.GF_MIGRATE_UNPAIRED,
                    "Migrations are called U... here (spring.flyway.sql-migration-prefix), which is what their ways back are called. "
                            + "Nothing was taken back.",
                    "Choose another prefix and rename the migrations; their versions stay the same to Flyway.");
        }
        int steps = options.flag("all")
                ? Integer.MAX_VALUE
                : options.find("steps").map(Integer::parseInt).orElse(1);
        return new FlywayExecutor(configuration)
                .execute(
                        (resolver, history, database, schema, schemas, callbacks, interceptor) -> {
                            if (!history.exists()) {
                                return List.of();
                            }
                            UndoPlan plan = new UndoPlan(history, scripts, database, schema, configuration);
                            boolean acceptPartial = options.flag("acceptPartial");
                            return history.lock(() -> new UndoRun(database, schema, configuration, acceptPartial)
                                    .run(plan.choose(steps)));
                        },
                        true,
                        null);
    }
}
