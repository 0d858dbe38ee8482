package dev.gofasta.generator.command;

import org.jspecify.annotations.Nullable;

/**
 * What {@link RemoveResource} answers.
 *
 * @param resource the resource's class name
 * @param table its table
 * @param migration the version of the migration that drops the table, or null where no migration had made it
 */
public record RemoveData(
        String resource, String table, @Nullable String migration) {}
