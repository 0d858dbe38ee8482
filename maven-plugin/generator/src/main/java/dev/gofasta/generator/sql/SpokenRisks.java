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

    private static final String SMALL = "fine unless the table is large, as ";
    private static final String ASKED = "asked for; release the application without it first";
    private static final String RENAMED = "no replica of the last release may run meanwhile, as it uses the old name";
    private static final Map<LintRule, String> REASONS = new EnumMap<>(Map.ofEntries(
            Map.entry(LintRule.DROP_TABLE, ASKED),
            Map.entry(LintRule.DROP_COLUMN, ASKED),
            Map.entry(LintRule.RENAME_TABLE, RENAMED),
            Map.entry(LintRule.RENAME_COLUMN, RENAMED),
            Map.entry(LintRule.BLOCKING_INDEX, SMALL + "writes wait until it is built"),
            Map.entry(LintRule.ADD_UNIQUE, SMALL + "writes wait until it is built; the new column has no value twice"),
            Map.entry(LintRule.ADD_FOREIGN_KEY, SMALL + "both are locked while all rows are checked"),
            Map.entry(LintRule.ADD_CHECK, SMALL + "it is locked while all rows are checked"),
            Map.entry(LintRule.UPDATE_ALL, SMALL + "all rows stay locked until the migration ends"),
            Map.entry(LintRule.SET_NOT_NULL, "all rows have got a value right before"),
            Map.entry(LintRule.REWRITE_TABLE, SMALL + "it is locked while all rows are written"),
            Map.entry(LintRule.VOLATILE_DEFAULT, SMALL + "it is locked while all rows are written")));

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
