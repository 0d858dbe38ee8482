package dev.gofasta.database;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.output.MigrateOutput;
import org.flywaydb.core.api.output.MigrateResult;

/** Runs what the database lacks, unless something is wrong with what it has. */
final class Migrate implements Action {

    @Override
    public List<Row> run(UsedApplication application, Options options) {
        Flyway flyway = ApplicationFlyway.of(application);
        SourceFiles sources = new SourceFiles(application.code().folders());
        boolean outOfOrder =
                options.flag("outOfOrder") || flyway.getConfiguration().isOutOfOrder();
        if (outOfOrder) {
            flyway = Flyway.configure(flyway.getConfiguration().getClassLoader())
                    .configuration(flyway.getConfiguration())
                    .outOfOrder(true)
                    .load();
        }
        MigrationReport.of(flyway, sources).requireNoError();
        MigrateResult result = flyway.migrate();
        List<Row> rows = new ArrayList<>();
        // Not getSuccessfulMigrations(): that has them in the order of a hash.
        for (MigrateOutput output : result.migrations) {
            rows.add(Row.of("migrated")
                    .with("version", output.version.isEmpty() ? null : output.version)
                    .with("description", output.description)
                    .with("file", sources.sourceOf(Path.of(output.filepath)))
                    .with("durationMs", output.executionTime));
        }
        return rows;
    }
}
