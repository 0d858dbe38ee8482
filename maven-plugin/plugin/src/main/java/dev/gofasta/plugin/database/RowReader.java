package dev.gofasta.plugin.database;

import dev.gofasta.database.Row;
import dev.gofasta.generator.inspect.MemberLocator;
import dev.gofasta.generator.problem.Diagnostic;
import dev.gofasta.generator.problem.Location;
import dev.gofasta.generator.problem.Problem;
import dev.gofasta.generator.problem.ProblemCode;
import dev.gofasta.generator.problem.Severity;
import dev.gofasta.plugin.goal.Workplace;
import dev.gofasta.plugin.maven.RootPaths;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tells findings and the problem of an action from what else it said, and makes the paths of all relative. */
final class RowReader {

    private final RootPaths paths;
    private final MemberLocator members;

    RowReader(Workplace workplace) {
        paths = new RootPaths(workplace.root());
        members = new MemberLocator(workplace.project());
    }

    DatabaseWork.Result result(List<Row> rows, String log) {
        List<Diagnostic> findings = rows.stream()
                .filter(row -> row.kind().equals("finding"))
                .map(this::finding)
                .toList();
        Problem problem = rows.stream()
                .filter(row -> row.kind().equals("problem"))
                .map(this::problem)
                .findFirst()
                .orElse(null);
        List<Row> others = rows.stream()
                .filter(row -> !row.kind().equals("finding") && !row.kind().equals("problem"))
                .toList();
        return new DatabaseWork.Result(others, findings, problem, log);
    }

    private Diagnostic finding(Row row) {
        return new Diagnostic(
                ProblemCode.valueOf(row.value("code")),
                Severity.valueOf(row.value("severity")),
                row.value("message"),
                "gofasta",
                location(row),
                row.value("hint"));
    }

    private Problem problem(Row row) {
        return new Problem(
                ProblemCode.valueOf(row.value("code")), row.value("message"), row.value("hint"), location(row));
    }

    private @Nullable Location location(Row row) {
        String file = row.value("file");
        if (!file.isEmpty()) {
            return new Location(paths.relative(file), row.number("line"), 0);
        }
        return row.value("class").isEmpty()
                ? null
                : members.find(row.value("class"), row.value("member"), List.of(), -1)
                        .orElse(null);
    }
}
