package dev.gofasta.plugin.goal;

import dev.gofasta.plugin.console.Page;
import dev.gofasta.plugin.lint.LintedMigration;
import java.util.List;

/** Linted migrations as people read them. */
final class LintPage {

    private LintPage() {}

    /** Adds the statements of {@code migrations} where they are shown, then the recipe of each finding. */
    static void print(List<LintedMigration> migrations, Page page) {
        for (LintedMigration migration : migrations) {
            List<LintedMigration.Statement> statements = migration.statements();
            if (statements != null) {
                page.section().title(migration.file());
                page.table(statements.stream()
                        .map(each -> List.of(
                                LintedMigration.word(each.risk()),
                                String.valueOf(each.line()),
                                String.join(", ", each.does()),
                                each.sql()))
                        .toList());
            }
        }
        for (LintedMigration migration : migrations) {
            for (LintedMigration.Risk risk : migration.findings()) {
                page.section().title(migration.file() + ":" + risk.line() + ":" + risk.column() + "  " + risk.rule());
                risk.recipe().lines().forEach(line -> page.line("  " + line));
            }
        }
    }
}
