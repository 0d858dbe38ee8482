package dev.gofasta.lint.rule;

/**
 * Something risky that a statement does.
 *
 * @param rule the rule that says so
 * @param level how much it matters here
 * @param at the offset in the script
 * @param message what happens, for this statement
 * @param recipe how it is done safely, mostly SQL for this statement
 */
public record Risk(LintRule rule, Level level, int at, String message, String recipe) {}
