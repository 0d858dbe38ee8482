package dev.gofasta.lint;

import dev.gofasta.lint.rule.Risk;
import dev.gofasta.lint.rule.Rules;
import dev.gofasta.lint.rule.Situation;
import dev.gofasta.lint.sql.Script;
import dev.gofasta.lint.sql.Statement;
import dev.gofasta.lint.statement.Action;
import dev.gofasta.lint.statement.Meaning;
import dev.gofasta.lint.statement.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Looks through migrations, in the order in which they run, for what is risky where there are rows and replicas. */
public final class MigrationLint {

    private static final int LONGEST_SQL = 160;

    private final LintSettings settings;
    private final Situation situation;
    private final Rules rules;

    public MigrationLint(LintSettings settings) {
        this.settings = settings;
        this.situation = new Situation(settings.dialect(), settings.transactionalLock());
        this.rules = Rules.of(situation);
    }

    /** Takes {@code script} as run long ago: it says what tables are like, and nothing about it is reported. */
    public void learn(MigrationScript script) {
        look(script);
        situation.begin(true, true, false);
    }

    /** Reports on {@code script}, which runs after all that were learnt or looked at. */
    public ScriptReport look(MigrationScript script) {
        Script read = Script.read(script.text(), settings.dialect());
        List<Meaning> meanings = read.statements().stream()
                .map(statement -> Meaning.of(statement, script.text(), settings.dialect()))
                .toList();
        situation.begin(!settings.together(), script.inTransaction(), runsAlone(meanings));
        List<StatementReport> reports = new ArrayList<>();
        for (int i = 0; i < meanings.size(); i++) {
            reports.add(report(script, read, read.statements().get(i), meanings.get(i)));
        }
        List<Finding> loose = new Allows(read.rest())
                .mistakes().stream().map(risk -> finding(script, read, risk)).toList();
        return new ScriptReport(script.path(), List.copyOf(reports), loose);
    }

    /** Returns whether there are only statements that can't run in a transaction, so that Flyway opens none. */
    private static boolean runsAlone(List<Meaning> meanings) {
        return meanings.stream()
                .allMatch(meaning -> meaning.actions().stream()
                        .allMatch(action -> action instanceof Action.OutsideTransaction
                                || action instanceof Action.CreateIndex index && index.concurrently()
                                || action instanceof Action.Harmless harmless
                                        && harmless.what().equals("SET")));
    }

    private StatementReport report(MigrationScript script, Script read, Statement statement, Meaning meaning) {
        List<Risk> risks =
                situation.risks(meaning.online(), () -> meaning.actions().forEach(rules::look));
        Allows allows = new Allows(statement.comments());
        List<Finding> findings = new ArrayList<>();
        List<StatementReport.Allowed> allowed = new ArrayList<>();
        for (Risk risk : risks) {
            Finding finding = finding(script, read, risk);
            allows.reason(risk.rule())
                    .ifPresentOrElse(
                            reason -> allowed.add(new StatementReport.Allowed(finding, reason)),
                            () -> findings.add(finding));
        }
        allows.mistakes().forEach(mistake -> findings.add(finding(script, read, mistake)));
        String sql = Texts.of(statement.tokens()).replaceAll("\\s+", " ");
        return new StatementReport(
                read.lines().line(statement.start()),
                read.lines().column(statement.start()),
                sql.length() > LONGEST_SQL ? sql.substring(0, LONGEST_SQL) + "…" : sql,
                meaning.actions().stream().map(MigrationLint::kind).distinct().toList(),
                List.copyOf(findings),
                List.copyOf(allowed));
    }

    private static String kind(Action action) {
        if (action instanceof Action.Harmless harmless) {
            String what = harmless.what();
            boolean keywords = what.equals(what.toUpperCase(Locale.ROOT));
            return keywords ? what.toLowerCase(Locale.ROOT) : what;
        }
        return action.getClass()
                .getSimpleName()
                .replaceAll("(?<=[a-z])([A-Z])", " $1")
                .toLowerCase(Locale.ROOT);
    }

    private static Finding finding(MigrationScript script, Script read, Risk risk) {
        return new Finding(
                risk.rule(),
                risk.level(),
                script.path(),
                read.lines().line(risk.at()),
                read.lines().column(risk.at()),
                risk.message(),
                risk.recipe());
    }
}
