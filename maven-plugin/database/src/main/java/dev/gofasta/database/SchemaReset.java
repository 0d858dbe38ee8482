package dev.gofasta.database;

import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.output.MigrateResult;

/** Drops everything in the schemas of the application and migrates them from nothing. */
final class SchemaReset {

    private SchemaReset() {}

    /**
     * Does both steps.
     *
     * @throws ActionException before anything is dropped when there is no Flyway or the database looks like production;
     *     or when a step fails
     */
    static void run(UsedApplication application, Options options, Steps steps) {
        Flyway flyway = ApplicationFlyway.of(application);
        ProductionGuard.requireHarmless(application, flyway.getConfiguration().getDataSource(), options);
        SourceFiles sources = new SourceFiles(application.code().folders());
        steps.run(Steps.DROP, () -> drop(application, flyway, sources));
        steps.run(Steps.MIGRATE, () -> migrate(flyway, sources));
    }

    private static String drop(UsedApplication application, Flyway flyway, SourceFiles sources) {
        DataSource dataSource = flyway.getConfiguration().getDataSource();
        try {
            if (SqliteSchema.is(dataSource)) {
                SqliteSchema.drop(dataSource);
                return "all tables and views";
            }
            ClickHouseObjects.drop(dataSource, flyway.getConfiguration().getSchemas());
            String cleaned = "all of " + String.join(", ", clean(flyway));
            return SeedStarter.isPresent() && SeedMemory.forget(application, dataSource)
                    ? cleaned + ", and what is known of seeds that have run"
                    : cleaned;
        } catch (FlywayException ex) {
            throw FlywayFailure.of(ex, sources);
        } catch (SQLException ex) {
            throw new ActionException(
                    Code.GF_MIGRATE_FAILED,
                    "The tables could not be dropped: " + ex.getMessage(),
                    "Nothing was dropped. End what else uses the database, then run the goal again.",
                    ex);
        }
    }

    /** Flyway refuses to drop unless told; here the guard has asked. */
    private static List<String> clean(Flyway flyway) {
        return Flyway.configure(flyway.getConfiguration().getClassLoader())
                .configuration(flyway.getConfiguration())
                .cleanDisabled(false)
                .load()
                .clean()
                .schemasCleaned;
    }

    private static String migrate(Flyway flyway, SourceFiles sources) {
        try {
            MigrateResult result = flyway.migrate();
            return result.migrationsExecuted == 1 ? "1 migration ran" : result.migrationsExecuted + " migrations ran";
        } catch (FlywayException ex) {
            throw FlywayFailure.of(ex, sources);
        }
    }
}
