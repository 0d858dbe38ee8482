package dev.gofasta.generator.sql;

import dev.gofasta.generator.database.Database;
import dev.gofasta.lint.Finding;
import dev.gofasta.lint.LintSettings;
import dev.gofasta.lint.MigrationLint;
import dev.gofasta.lint.MigrationScript;
import dev.gofasta.lint.StatementReport;
import dev.gofasta.lint.rule.LintRule;
import dev.gofasta.lint.sql.Dialect;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * Migrations that say beside each statement what is risky about it. What was asked for is written in one piece, and whoever has
 * a large table or replicas that go on running is told so where it matters.
 */
public final class SpokenRisks {

    private static final String LARGE = "; of a large table take the recipe of gofasta:migration-lint instead";
    private static final String REPLICAS =
            "release the application without it first, and keep the values if anyone may ask for them";
    private static final Map<LintRule, String> REASONS = new EnumMap<>(Map.ofEntries(
            Map.entry(LintRule.DROP_TABLE, "it was asked for; " + REPLICAS),
            Map.entry(LintRule.DROP_COLUMN, "it was asked for; " + REPLICAS),
            Map.entry(
                    LintRule.RENAME_TABLE, "replicas of the last release use the old name, so let none run meanwhile"),
            Map.entry(
                    LintRule.RENAME_COLUMN, "replicas of the last release use the old name, so let none run meanwhile"),
            Map.entry(LintRule.BLOCKING_INDEX, "nothing is written until it is built" + LARGE),
            Map.entry(LintRule.ADD_UNIQUE, "no two rows have a value yet, and a default would be refused" + LARGE),
            Map.entry(LintRule.ADD_FOREIGN_KEY, "all rows are gone through once, with both tables locked" + LARGE),
            Map.entry(LintRule.ADD_CHECK, "all rows are gone through once, with the table locked" + LARGE),
            Map.entry(LintRule.UPDATE_ALL, "all rows are written once and stay locked meanwhile" + LARGE),
            Map.entry(LintRule.SET_NOT_NULL, "all rows have got a value right before"),
            Map.entry(LintRule.REWRITE_TABLE, "all rows are written once, with the table locked" + LARGE),
            Map.entry(LintRule.VOLATILE_DEFAULT, "all rows are written once, with the table locked" + LARGE)));

    private SpokenRisks() {}

    /**
     * Returns {@code script} with a comment before each statement that the lint would report.
     *
     * @param earlier the migrations that run before it, in this order
     */
    public static String in(String script, Database database, List<String> earlier) {
        MigrationLint lint = new MigrationLint(new LintSettings(Dialect.valueOf(database.name()), false, false));
        earlier.forEach(text -> lint.learn(new MigrationScript("earlier", text, true)));
        Map<Integer, String> comments = new TreeMap<>();
        for (StatementReport statement :
                lint.look(new MigrationScript("new", script, true)).statements()) {
            String comment = comment(statement.findings());
            if (!comment.isEmpty()) {
                comments.put(statement.line(), comment);
            }
        }
        StringBuilder commented = new StringBuilder();
        int line = 1;
        for (String text : script.split("(?<=\n)")) {
            commented.append(comments.getOrDefault(line++, "")).append(text);
        }
        return commented.toString();
    }

    private static String comment(List<Finding> findings) {
        StringBuilder comment = new StringBuilder();
        findings.stream()
                .map(Finding::rule)
                .distinct()
                .filter(REASONS::containsKey)
                .forEach(rule -> comment.append("-- gofasta:allow ")
                        .append(rule.id())
                        .append(": ")
                        .append(Objects.requireNonNull(REASONS.get(rule)))
                        .append(".\n"));
        return comment.toString();
    }
}
