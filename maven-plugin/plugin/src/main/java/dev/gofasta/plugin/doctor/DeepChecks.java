package dev.gofasta.plugin.doctor;

import dev.gofasta.generator.problem.Applicability;
import dev.gofasta.generator.problem.Diagnostic;
import dev.gofasta.generator.problem.Fix;
import dev.gofasta.generator.problem.Problem;
import dev.gofasta.generator.problem.ProblemCode;
import dev.gofasta.plugin.database.DatabaseWork;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the application's database itself says, which may have to be started for that. */
final class DeepChecks {

    private static final String MIGRATED = "a database that has run all migrations";

    private DeepChecks() {}

    /** The check of migrations where the database is not asked. */
    static Check notAsked() {
        return new Check(
                "migrations",
                MIGRATED,
                () -> Verdict.skip("the database was not asked; add -Ddeep to start and ask it"));
    }

    static List<Check> of(DatabaseWork.Result result) {
        Problem problem = result.problem();
        return List.of(
                new Check("database", "a database that answers", () -> database(problem)),
                new Check("migrations", MIGRATED, () -> migrations(result)));
    }

    private static Verdict database(@Nullable Problem problem) {
        if (problem == null) {
            return Verdict.ok("it answers");
        }
        return problem.code() == ProblemCode.GF_MIGRATE_NO_FLYWAY
                ? Verdict.skip(problem.message())
                : Verdict.fail(problem.message(), problem.hint());
    }

    private static Verdict migrations(DatabaseWork.Result result) {
        if (result.problem() != null) {
            return Verdict.skip("the database could not be asked");
        }
        List<Diagnostic> findings = result.findings();
        if (findings.isEmpty()) {
            return Verdict.ok(result.rows("migration").size() + " migrations, all run");
        }
        Diagnostic first = findings.get(0);
        String more = findings.size() == 1 ? "" : " (and " + (findings.size() - 1) + " more)";
        Verdict verdict = Verdict.warn(
                first.message() + more, first.hint() == null ? "Run: mvn gofasta:migrate-status" : first.hint());
        return findings.stream().allMatch(each -> each.code() == ProblemCode.GF_MIGRATE_PENDING)
                ? verdict.with(new Fix("Run the migrations", Applicability.UNSAFE, "mvn gofasta:migrate", List.of()))
                : verdict;
    }
}
