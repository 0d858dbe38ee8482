package dev.gofasta.generator.command;

import dev.gofasta.generator.migration.Intent;
import org.jspecify.annotations.Nullable;

/**
 * What {@link AddMigration} answers.
 *
 * @param migration its version
 * @param action what its name was read as
 * @param table the table that it is about, or null
 */
public record MigrationData(
        String migration, Intent.Action action, @Nullable String table) {}
