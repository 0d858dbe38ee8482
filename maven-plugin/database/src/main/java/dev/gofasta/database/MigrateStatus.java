package dev.gofasta.database;

import java.util.List;
import java.util.stream.Stream;

/** Tells which migrations the database has, which it lacks, and what is wrong with them. */
final class MigrateStatus implements Action {

    @Override
    public List<Row> run(UsedApplication application, Options options) {
        MigrationReport report = MigrationReport.of(
                ApplicationFlyway.of(application),
                new SourceFiles(application.code().folders()));
        return Stream.concat(report.migrations().stream(), report.findings().stream())
                .toList();
    }
}
