package dev.gofasta.plugin.goal;

import dev.gofasta.database.Row;
import dev.gofasta.plugin.maven.RootPaths;
import org.jspecify.annotations.Nullable;

/**
 * A migration as the database and the application know it.
 *
 * @param version its version, or null for a repeatable one
 * @param type what Flyway calls it, as {@code sql}, {@code jdbc}, {@code baseline}
 * @param state what Flyway says about it, as {@code success}, {@code pending}, {@code failed}
 * @param script its name in the history
 * @param file its file, or null when it has none
 * @param undo the file that takes it back, or null
 * @param installedOn when it was run, in UTC, or null
 * @param durationMs how long it ran, or null
 */
public record MigrationEntry(
        @Nullable String version,
        String description,
        String type,
        String state,
        String script,
        @Nullable String file,
        @Nullable String undo,
        @Nullable String installedOn,
        @Nullable Integer durationMs) {

    static MigrationEntry of(Row row, Workplace workplace) {
        RootPaths paths = new RootPaths(workplace.root());
        return new MigrationEntry(
                text(row, "version"),
                row.value("description"),
                row.value("type"),
                row.value("state"),
                row.value("script"),
                path(row, "file", paths),
                path(row, "undo", paths),
                text(row, "installedOn"),
                row.value("executionMs").isEmpty() ? null : row.number("executionMs"));
    }

    private static @Nullable String text(Row row, String name) {
        String value = row.value(name);
        return value.isEmpty() ? null : value;
    }

    private static @Nullable String path(Row row, String name, RootPaths paths) {
        String value = row.value(name);
        return value.isEmpty() ? null : paths.relative(value);
    }
}
