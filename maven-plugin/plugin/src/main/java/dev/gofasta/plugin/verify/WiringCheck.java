package dev.gofasta.plugin.verify;

import dev.gofasta.generator.command.CheckWiringIndex;
import dev.gofasta.generator.problem.Diagnostic;
import dev.gofasta.generator.problem.Severity;
import dev.gofasta.generator.project.Project;
import java.util.ArrayList;
import java.util.List;

/** Whether the wiring index names exactly the wiring classes beside it, and every bean gets what it needs. */
final class WiringCheck implements Check {

    @Override
    public String id() {
        return "wiring";
    }

    @Override
    public Newness newness() {
        return Newness.PROJECT;
    }

    @Override
    public CheckResult run(Inspection inspection) {
        Project project = inspection.project();
        int applications = project.applications().size();
        if (applications == 0) {
            return CheckResult.skip("the project has no application");
        }
        List<Diagnostic> findings = new ArrayList<>(CheckWiringIndex.check(project));
        Build build = inspection.buildIfRun();
        if (applications > 1) {
            return CheckResult.of(findings, "several applications, so only their indexes were compared");
        }
        if (build != null && !build.compiled()) {
            return CheckResult.of(findings, "the project does not compile, so only its index was compared");
        }
        findings.addAll(inspection.wiringProof());
        boolean failed = findings.stream().anyMatch(finding -> finding.severity() == Severity.ERROR);
        return failed || findings.isEmpty()
                ? CheckResult.of(findings)
                : CheckResult.warn("nothing is injected with some beans", findings);
    }
}
