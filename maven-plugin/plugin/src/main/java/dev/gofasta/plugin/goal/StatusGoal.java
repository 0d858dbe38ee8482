package dev.gofasta.plugin.goal;

import dev.gofasta.generator.command.CommandDescriptor;
import dev.gofasta.generator.command.InspectCommands;
import dev.gofasta.generator.create.ToolVersions;
import dev.gofasta.generator.problem.Diagnostic;
import dev.gofasta.generator.problem.Problem;
import dev.gofasta.generator.problem.ProblemCode;
import dev.gofasta.generator.project.Project;
import dev.gofasta.plugin.console.Page;
import dev.gofasta.plugin.status.Compared;
import dev.gofasta.plugin.status.Comparison;
import dev.gofasta.plugin.status.Comparisons;
import dev.gofasta.plugin.status.Inspected;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The goal {@code status}: what has drifted apart that belongs together. Only where it is asked to, it starts a database. */
public final class StatusGoal implements Goal<DriftReport> {

    @Override
    public CommandDescriptor descriptor() {
        return InspectCommands.STATUS;
    }

    @Override
    public Answer<DriftReport> run(Arguments arguments, Workplace workplace) {
        Project project = workplace.project(arguments.find("module").orElse(null));
        Inspected inspected =
                new Inspected(project, workplace.root(), ToolVersions.current().gofasta());
        Map<String, Compared> asked = arguments.flag("database")
                ? DatabaseComparisons.run(arguments.find("profiles").orElse(null), workplace)
                : Map.of();
        DriftReport.Builder report = new DriftReport.Builder();
        for (Comparison comparison : Comparisons.all()) {
            Compared known = asked.get(comparison.kind());
            report.add(comparison.kind(), known == null ? comparison.compare(inspected) : known);
        }
        DriftReport data = report.build();
        List<Diagnostic> broken = inspected.sources().broken();
        Answer<DriftReport> answer = Answer.of(data);
        return broken.isEmpty()
                ? answer.withDiagnostics(report.findings()).withProblem(problem(data))
                : Partial.answer(answer.withDiagnostics(report.findings()), broken);
    }

    private static @Nullable Problem problem(DriftReport report) {
        String drifted = report.drifted();
        return drifted.isEmpty()
                ? null
                : Problem.of(
                        ProblemCode.GF_DRIFT_FOUND,
                        "Drifted: " + drifted + ".",
                        "Do what is said above, then run: mvn gofasta:status");
    }

    @Override
    public void print(DriftReport data, Answer<DriftReport> answer, Page page) {
        page.table(data.artefacts().stream()
                .filter(artefact -> artefact.diagnosticRef() == null)
                .map(artefact -> List.of(
                        artefact.status().name().toLowerCase(Locale.ROOT),
                        artefact.kind(),
                        artefact.cause() == null ? "" : artefact.cause()))
                .toList());
        page.table(data.artefacts().stream()
                .filter(artefact -> artefact.diagnosticRef() != null)
                .map(artefact -> List.of(
                        artefact.status().name().toLowerCase(Locale.ROOT),
                        artefact.kind(),
                        artefact.fix() == null ? "" : artefact.fix()))
                .toList());
        DriftReport.Summary summary = data.summary();
        page.section()
                .line("%d ok, %d drifted, %d warned, %d skipped"
                        .formatted(summary.ok(), summary.drift(), summary.warned(), summary.skipped()));
    }
}
