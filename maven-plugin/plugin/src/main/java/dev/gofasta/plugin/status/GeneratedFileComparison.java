package dev.gofasta.plugin.status;

import dev.gofasta.generator.create.Launchers;
import dev.gofasta.generator.problem.Applicability;
import dev.gofasta.generator.problem.Diagnostic;
import dev.gofasta.generator.problem.Fix;
import dev.gofasta.generator.problem.FixEdit;
import dev.gofasta.generator.problem.Location;
import dev.gofasta.generator.problem.ProblemCode;
import dev.gofasta.generator.problem.Severity;
import java.util.ArrayList;
import java.util.List;

/** Whether the launchers are as this version writes them. */
final class GeneratedFileComparison implements Comparison {

    @Override
    public String kind() {
        return "generated";
    }

    @Override
    public Compared compare(Inspected project) {
        if (!project.files().exists("gofasta")) {
            return Compared.skip("the project has no launcher");
        }
        List<Diagnostic> edited = new ArrayList<>();
        Launchers.render(project.files())
                .forEach((path, expected) -> project.files()
                        .read(path)
                        .filter(actual ->
                                !actual.lines().toList().equals(expected.lines().toList()))
                        .ifPresent(actual -> edited.add(edited(path, expected, actual))));
        return Compared.of(edited);
    }

    private static Diagnostic edited(String path, String expected, String actual) {
        List<String> wanted = expected.lines().toList();
        List<String> lines = actual.lines().toList();
        int same = 0;
        while (same < wanted.size() && same < lines.size() && wanted.get(same).equals(lines.get(same))) {
            same++;
        }
        return new Diagnostic(
                        ProblemCode.GF_DRIFT_GENERATED_FILE,
                        Severity.WARNING,
                        path + " is not as this version of gofasta writes it.",
                        "gofasta",
                        new Location(path, Math.min(same + 1, lines.size()), 0),
                        "Keep it if the edit is meant; mvn gofasta:upgrade renews it after a change of the version.")
                .withFixes(Fix.edit(
                        "Write it anew",
                        Applicability.UNSAFE,
                        List.of(FixEdit.replace(path, actual, 0, actual.length(), expected))));
    }
}
