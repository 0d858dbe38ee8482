package dev.gofasta.lint;

/**
 * A migration to look at.
 *
 * @param path its place, as findings name it
 * @param text its SQL
 * @param inTransaction whether Flyway may run it in a transaction: false where its script configuration says so
 */
public record MigrationScript(String path, String text, boolean inTransaction) {}
