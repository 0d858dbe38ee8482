package dev.gofasta.plugin.verify;

import dev.gofasta.generator.openapi.ApiDocument;
import dev.gofasta.generator.openapi.ApiDrift;
import dev.gofasta.generator.problem.Diagnostic;
import dev.gofasta.generator.problem.Problem;
import dev.gofasta.generator.problem.ProblemCode;
import dev.gofasta.generator.problem.Severity;
import dev.gofasta.generator.project.Project;
import dev.gofasta.plugin.openapi.ApiDescriber;
import java.util.List;
import java.util.Objects;

/** Whether the stored OpenAPI document says what the application does. */
final class OpenApiCheck implements Check {

    @Override
    public String id() {
        return "openapi";
    }

    @Override
    public Newness newness() {
        return Newness.PROJECT;
    }

    @Override
    public CheckResult run(Inspection inspection) {
        Project project = inspection.project();
        int applications = project.applications().size();
        if (applications != 1) {
            return CheckResult.skip(
                    applications == 0
                            ? "the project has no application"
                            : "several applications; -Dmodule names the one to compare");
        }
        String path = project.target().path(ApiDocument.JSON);
        if (!project.files().exists(path)) {
            return CheckResult.skip("there is no " + path + "; run mvn gofasta:openapi to begin with");
        }
        Build build = inspection.buildIfRun();
        if (build != null && !build.compiled()) {
            return CheckResult.skip("the project does not compile");
        }
        ApiDescriber.Result described = inspection.apiDescription();
        Problem problem = described.problem();
        return problem == null
                ? CheckResult.of(ApiDrift.find(project, Objects.requireNonNull(described.document())).stream()
                        .toList())
                : withoutDescription(problem, described.findings());
    }

    private static CheckResult withoutDescription(Problem problem, List<Diagnostic> findings) {
        if (problem.code() == ProblemCode.GF_PROJECT_STARTER_MISSING) {
            return CheckResult.skip("the project has no springdoc");
        }
        Diagnostic finding = new Diagnostic(
                problem.code(), Severity.ERROR, problem.message(), "gofasta", problem.location(), problem.hint());
        return CheckResult.fail(
                "the application could not be described", findings.isEmpty() ? List.of(finding) : findings);
    }
}
