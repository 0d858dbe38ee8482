package dev.gofasta.plugin.goal;

import dev.gofasta.generator.problem.Diagnostic;
import dev.gofasta.generator.problem.Problem;
import dev.gofasta.generator.problem.ProblemCode;
import dev.gofasta.plugin.database.DatabaseWork;
import dev.gofasta.plugin.status.Compared;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Those comparisons of {@code status} that a database answers better than files do. */
final class DatabaseComparisons {

    private static final Set<ProblemCode> NOT_RUN =
            Set.of(ProblemCode.GF_MIGRATE_PENDING, ProblemCode.GF_MIGRATE_OUT_OF_ORDER);
    private static final Set<ProblemCode> HISTORY = Set.of(
            ProblemCode.GF_MIGRATE_CHECKSUM,
            ProblemCode.GF_MIGRATE_MISSING,
            ProblemCode.GF_MIGRATE_HALF_APPLIED,
            ProblemCode.GF_MIGRATE_HALF_UNDONE);

    private DatabaseComparisons() {}

    /** Returns the comparisons by their kinds. */
    static Map<String, Compared> run(@Nullable String profiles, Workplace workplace) {
        Map<String, Compared> compared = new TreeMap<>();
        compared.put("entities", entities(workplace));
        Map<String, String> options = profiles == null ? Map.of() : Map.of("profiles", profiles);
        DatabaseWork.Result result = workplace.database().run("migrate-status", options, workplace);
        Problem problem = result.problem();
        if (problem != null) {
            compared.put("pending", Compared.skip(problem.message()));
            compared.put("history", Compared.skip(problem.message()));
        } else {
            compared.put("pending", Compared.drift(only(NOT_RUN, result.findings())));
            compared.put("history", Compared.of(only(HISTORY, result.findings())));
        }
        return compared;
    }

    private static Compared entities(Workplace workplace) {
        DatabaseWork.Result result =
                workplace.database().run(DatabaseWork.ENTITIES, Map.of("profiles", "test"), workplace);
        Problem problem = result.problem();
        if (problem != null) {
            return Compared.skip(problem.message());
        }
        return result.rows("skipped").isEmpty()
                ? Compared.of(result.findings())
                : Compared.skip(result.rows("skipped").get(0).value("reason"));
    }

    private static List<Diagnostic> only(Set<ProblemCode> codes, List<Diagnostic> findings) {
        return findings.stream()
                .filter(finding -> codes.contains(finding.code()))
                .toList();
    }
}
