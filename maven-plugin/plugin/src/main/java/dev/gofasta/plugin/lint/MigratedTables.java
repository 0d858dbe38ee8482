package dev.gofasta.plugin.lint;

import dev.gofasta.generator.project.MigrationVersion;
import dev.gofasta.generator.project.Migrations;
import dev.gofasta.generator.project.Module;
import dev.gofasta.generator.project.ProjectFiles;
import dev.gofasta.lint.MigratedSchema;
import dev.gofasta.lint.MigrationScript;
import dev.gofasta.lint.sql.Dialect;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The tables that the migrations of a module make, read from their SQL.
 *
 * @param schema the tables
 */
public record MigratedTables(MigratedSchema schema) {

    /** Reads the migrations of {@code module}; empty where there are none in SQL, or one was not understood. */
    public static Optional<MigratedTables> of(ProjectFiles files, Module module) {
        List<MigrationScript> scripts = Migrations.scripts(files, module).stream()
                .filter(path -> MigrationVersion.ofFile(path).isPresent())
                .map(path -> new MigrationScript(path, files.read(path).orElse(""), true))
                .toList();
        if (scripts.isEmpty()) {
            return Optional.empty();
        }
        MigratedSchema schema =
                MigratedSchema.of(scripts, Dialect.valueOf(module.database().name()));
        return schema.complete() ? Optional.of(new MigratedTables(schema)) : Optional.empty();
    }

    /** Returns the columns of {@code table} in lower case, or empty where no migration makes it. */
    public Optional<Set<String>> columns(String table) {
        return Optional.ofNullable(schema.columns().get(table.toLowerCase(java.util.Locale.ROOT)));
    }
}
