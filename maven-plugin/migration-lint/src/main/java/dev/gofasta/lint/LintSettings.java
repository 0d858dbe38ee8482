package dev.gofasta.lint;

import dev.gofasta.lint.sql.Dialect;

/**
 * What is known about where the migrations run.
 *
 * @param dialect the database
 * @param together whether they run in one go, so that what one of them creates has no rows for those after it
 * @param transactionalLock whether Flyway locks by an open transaction, as it does on PostgreSQL unless told else
 */
public record LintSettings(Dialect dialect, boolean together, boolean transactionalLock) {}
