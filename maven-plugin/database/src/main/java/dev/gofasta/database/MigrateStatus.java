package dev.gofasta.database;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.jspecify.annotations.Nullable;

/** Tells which migrations the database has, which it lacks, and what is wrong with them. */
final class MigrateStatus implements Action {

    @Override
    public List<Row> run(UsedApplication application, Options options) {
        Flyway flyway = ApplicationFlyway.of(application);
        SourceFiles sources = new SourceFiles(application.code().folders());
        UndoScripts undo = new UndoScripts(flyway.getConfiguration(), sources);
        List<Row> rows = new ArrayList<>();
        List<Row> findings = new ArrayList<>();
        for (MigrationInfo migration : flyway.info().all()) {
            rows.add(row(migration, sources, undo));
            findings.addAll(MigrationFindings.of(migration, sources, undo));
        }
        rows.addAll(findings);
        return rows;
    }

    private static Row row(MigrationInfo migration, SourceFiles sources, UndoScripts undo) {
        return Row.of("migration")
                .with("version", migration.getVersion())
                .with("description", migration.getDescription())
                .with("type", migration.getType().name().toLowerCase(Locale.ROOT))
                .with("state", migration.getState().name().toLowerCase(Locale.ROOT))
                .with("script", migration.getScript())
                .with("file", file(migration, sources))
                .with(
                        "undo",
                        migration.getVersion() == null
                                ? null
                                : undo.of(migration.getVersion()).orElse(null))
                .with(
                        "installedOn",
                        migration.getInstalledOn() == null
                                ? null
                                : migration.getInstalledOn().toInstant())
                .with("executionMs", migration.getExecutionTime());
    }

    static @Nullable Path file(MigrationInfo migration, SourceFiles sources) {
        String location = migration.getPhysicalLocation();
        return location == null || !location.endsWith(".sql") ? null : sources.sourceOf(Path.of(location));
    }
}
