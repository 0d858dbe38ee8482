package dev.gofasta.plugin.goal;

import dev.gofasta.database.Row;
import dev.gofasta.plugin.maven.RootPaths;
import org.jspecify.annotations.Nullable;

/**
 * A migration that was run, or taken back.
 *
 * @param version its version, or null for a repeatable one
 * @param file the script that was run
 * @param durationMs how long it ran
 */
public record RunMigration(@Nullable String version, String file, int durationMs) {

    static RunMigration of(Row row, Workplace workplace) {
        String version = row.value("version");
        return new RunMigration(
                version.isEmpty() ? null : version,
                new RootPaths(workplace.root()).relative(row.value("file")),
                row.number("durationMs"));
    }
}
