package dev.gofasta.plugin.verify;

import dev.gofasta.generator.command.CheckMigrations;
import dev.gofasta.generator.problem.Diagnostic;
import dev.gofasta.generator.problem.Problem;
import dev.gofasta.generator.problem.Severity;
import dev.gofasta.plugin.database.DatabaseWork;
import java.util.List;

/** Whether the migrations run on an empty database, and make the tables that the entities expect. */
final class SchemaCheck implements Check {

    @Override
    public String id() {
        return "schema";
    }

    @Override
    public Newness newness() {
        return Newness.PROJECT;
    }

    @Override
    public CheckResult run(Inspection inspection) {
        if (!CheckMigrations.hasMigrations(inspection.project())) {
            return CheckResult.skip("the project has no migrations");
        }
        Build build = inspection.buildIfRun();
        if (build != null && !build.compiled()) {
            return CheckResult.skip("the project does not compile");
        }
        DatabaseWork.Result result = inspection.entityTables();
        Problem problem = result.problem();
        if (problem != null) {
            return CheckResult.fail(
                    "the migrations could not be run on an empty database",
                    List.of(new Diagnostic(
                            problem.code(),
                            Severity.ERROR,
                            problem.message(),
                            "gofasta",
                            problem.location(),
                            problem.hint())));
        }
        return result.rows("skipped").stream()
                .findFirst()
                .map(row -> CheckResult.skip(row.value("reason")))
                .orElseGet(() -> CheckResult.of(result.findings()));
    }
}
