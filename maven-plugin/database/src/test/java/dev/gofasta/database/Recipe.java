package dev.gofasta.database;

import dev.gofasta.lint.Finding;
import dev.gofasta.lint.LintSettings;
import dev.gofasta.lint.MigrationLint;
import dev.gofasta.lint.MigrationScript;
import dev.gofasta.lint.sql.Dialect;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What the lint advises in the place of a statement, as migrations to run: prose is left out, and placeholders are filled in.
 *
 * @param ways what it offers to choose from, each the SQL of one or more migrations in their order
 * @param locksBySession whether it says that Flyway has to
 */
record Recipe(List<List<String>> ways, boolean locksBySession) {

    private static final String SQL = "^(ALTER|CREATE|DELETE|DROP|INSERT|RENAME|SELECT|SET|UPDATE) .*;$";
    private static final String NEXT =
            "^-- (in a second|in a third|then in the next|then, in a migration|and in a later).*";
    private static final List<Map.Entry<String, String>> PLACEHOLDERS = List.of(
            Map.entry("<column> = <value>", "price = 0"),
            Map.entry("<not done yet>", "price <> 0"),
            Map.entry("CHECK (<condition>)", "CHECK (price > 0)"),
            Map.entry("<condition>", "price > 1000"),
            Map.entry("<table>", "owners"),
            Map.entry(
                    "<all columns>",
                    "id TEXT NOT NULL PRIMARY KEY, name TEXT NOT NULL, note TEXT, price NUMERIC,"
                            + " quantity INTEGER NOT NULL DEFAULT 0, stock INTEGER NOT NULL DEFAULT 0"),
            Map.entry("<columns>", "id, name, note, price, quantity"),
            Map.entry("<value>", "0"));

    /** Asks the lint about {@code statement} after {@code schema}. */
    static Recipe of(Dialect dialect, String schema, String rule, String statement) {
        MigrationLint lint = new MigrationLint(new LintSettings(dialect, false, true));
        lint.learn(new MigrationScript("V1__schema.sql", schema, true));
        Stream<Finding> findings = lint.look(new MigrationScript("V2__risky.sql", statement, true)).findings().stream();
        return of(findings.filter(finding -> finding.rule().id().equals(rule))
                .findFirst()
                .orElseThrow(() -> new AssertionError(rule + " is not found in " + statement))
                .recipe());
    }

    private static Recipe of(String recipe) {
        List<List<StringBuilder>> ways = new ArrayList<>();
        ways.add(new ArrayList<>(List.of(new StringBuilder())));
        for (String line : recipe.lines().toList()) {
            List<StringBuilder> way = ways.get(ways.size() - 1);
            if (line.startsWith("Without one") || line.startsWith("Or build")) {
                ways.add(new ArrayList<>(List.of(new StringBuilder())));
            } else if (line.matches(NEXT) || line.contains("in a migration of its own")) {
                way.add(new StringBuilder());
            }
            String sql = line.replaceFirst("^-- and in a later migration, when none runs: ", "");
            if (sql.matches(SQL)) {
                List<StringBuilder> last = ways.get(ways.size() - 1);
                last.get(last.size() - 1).append(filledIn(sql)).append('\n');
            }
        }
        return new Recipe(
                ways.stream()
                        .map(way -> way.stream()
                                .map(StringBuilder::toString)
                                .filter(sql -> !sql.isEmpty())
                                .toList())
                        .toList(),
                recipe.contains("transactional-lock: false"));
    }

    private static String filledIn(String sql) {
        String filled = sql;
        for (Map.Entry<String, String> placeholder : PLACEHOLDERS) {
            filled = filled.replace(placeholder.getKey(), placeholder.getValue());
        }
        return filled;
    }
}
