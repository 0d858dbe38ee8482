package dev.gofasta.lint;

import dev.gofasta.lint.rule.Level;
import dev.gofasta.lint.rule.LintRule;

/**
 * Something risky in a migration.
 *
 * @param rule the rule that says so
 * @param level how much it matters here
 * @param path the migration
 * @param line its line, from 1
 * @param column its column, from 1, in UTF-16 units
 * @param message what happens, for this statement
 * @param recipe how it is done safely, mostly SQL for this statement
 */
public record Finding(LintRule rule, Level level, String path, int line, int column, String message, String recipe) {}
