package dev.gofasta.plugin.verify;

import dev.gofasta.generator.problem.Diagnostic;
import dev.gofasta.plugin.sourcelint.SourceRules;
import dev.gofasta.plugin.sourcelint.WarningFindings;
import java.util.ArrayList;
import java.util.List;

/** Whether the compiler warns of something, or main code swallows exceptions or prints past the log. */
final class LintCheck implements Check {

    static final String ID = "lint";

    @Override
    public String id() {
        return ID;
    }

    @Override
    public String needs() {
        return CompileCheck.ID;
    }

    @Override
    public CheckResult run(Inspection inspection) {
        Build build = inspection.build();
        if (!build.compiled()) {
            return CheckResult.skip("the project does not compile");
        }
        List<Diagnostic> findings = new ArrayList<>(
                new WarningFindings(inspection.project().files(), inspection.changes()).of(build.warnings()));
        findings.addAll(SourceRules.check(inspection.project()));
        return CheckResult.of(findings);
    }
}
