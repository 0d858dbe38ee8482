package dev.gofasta.plugin.goal;

import dev.gofasta.generator.command.CheckMigrations;
import dev.gofasta.generator.command.CheckWiringIndex;
import dev.gofasta.generator.command.CommandDescriptor;
import dev.gofasta.generator.command.InspectCommands;
import dev.gofasta.generator.problem.Diagnostic;
import dev.gofasta.generator.problem.Problem;
import dev.gofasta.generator.problem.ProblemCode;
import dev.gofasta.generator.project.Project;
import dev.gofasta.plugin.console.Page;
import dev.gofasta.plugin.database.DatabaseWork;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The goal {@code status}: what has drifted apart that belongs together. */
public final class StatusGoal implements Goal<DriftReport> {

    private static final Set<ProblemCode> NOT_RUN =
            Set.of(ProblemCode.GF_MIGRATE_PENDING, ProblemCode.GF_MIGRATE_OUT_OF_ORDER);
    private static final Set<ProblemCode> HISTORY = Set.of(
            ProblemCode.GF_MIGRATE_CHECKSUM,
            ProblemCode.GF_MIGRATE_MISSING,
            ProblemCode.GF_MIGRATE_HALF_APPLIED,
            ProblemCode.GF_MIGRATE_HALF_UNDONE);
    private static final String NO_MIGRATIONS = "the project has no migrations";

    @Override
    public CommandDescriptor descriptor() {
        return InspectCommands.STATUS;
    }

    @Override
    public Answer<DriftReport> run(Arguments arguments, Workplace workplace) {
        Project project = workplace.project(arguments.find("module").orElse(null));
        DriftReport.Builder report = new DriftReport.Builder();
        report.add("wiring", CheckWiringIndex.check(project));
        if (CheckMigrations.hasMigrations(project)) {
            report.add("pairs", CheckMigrations.check(project));
            addDatabase(report, arguments, workplace);
            addEntities(report, workplace);
        } else {
            List.of("pairs", "pending", "history", "entities").forEach(id -> report.skip(id, NO_MIGRATIONS));
        }
        DriftReport data = report.build();
        return Answer.of(data).withDiagnostics(report.findings()).withProblem(problem(data));
    }

    private static void addDatabase(DriftReport.Builder report, Arguments arguments, Workplace workplace) {
        Map<String, String> options = arguments
                .find("profiles")
                .map(profiles -> Map.of("profiles", profiles))
                .orElse(Map.of());
        DatabaseWork.Result result = workplace.database().run("migrate-status", options, workplace);
        Problem problem = result.problem();
        if (problem != null) {
            report.skip("pending", problem.message());
            report.skip("history", problem.message());
            return;
        }
        report.addDrift("pending", only(NOT_RUN, result.findings()));
        report.add("history", only(HISTORY, result.findings()));
    }

    private static void addEntities(DriftReport.Builder report, Workplace workplace) {
        DatabaseWork.Result result =
                workplace.database().run(DatabaseWork.ENTITIES, Map.of("profiles", "test"), workplace);
        Problem problem = result.problem();
        if (problem != null) {
            report.skip("entities", problem.message());
        } else if (result.rows("skipped").isEmpty()) {
            report.add("entities", result.findings());
        } else {
            report.skip("entities", result.rows("skipped").get(0).value("reason"));
        }
    }

    private static List<Diagnostic> only(Set<ProblemCode> codes, List<Diagnostic> findings) {
        return findings.stream()
                .filter(finding -> codes.contains(finding.code()))
                .toList();
    }

    private static @Nullable Problem problem(DriftReport report) {
        String drifted = report.checks().stream()
                .filter(check -> check.status() == DriftReport.Status.DRIFT)
                .map(DriftReport.Check::id)
                .collect(Collectors.joining(", "));
        return drifted.isEmpty()
                ? null
                : Problem.of(
                        ProblemCode.GF_DRIFT_FOUND,
                        "Drifted: " + drifted + ".",
                        "Do what is said above, then run: mvn gofasta:status");
    }

    @Override
    public void print(DriftReport data, Answer<DriftReport> answer, Page page) {
        page.table(data.checks().stream()
                .map(check -> List.of(
                        check.status().name().toLowerCase(Locale.ROOT),
                        check.id(),
                        check.reason() == null ? "" : check.reason()))
                .toList());
        DriftReport.Summary summary = data.summary();
        page.section()
                .line("%d ok, %d drifted, %d warned, %d skipped"
                        .formatted(summary.ok(), summary.drift(), summary.warned(), summary.skipped()));
    }
}
