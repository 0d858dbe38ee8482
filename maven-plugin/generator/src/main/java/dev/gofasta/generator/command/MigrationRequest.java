package dev.gofasta.generator.command;

/**
 * What is asked of {@link AddMigration}.
 *
 * @param name the migration's name
 * @param fields the words after it, or empty
 * @param backfill what rows that are there get in new required columns, or empty
 */
public record MigrationRequest(String name, String fields, String backfill) {}
