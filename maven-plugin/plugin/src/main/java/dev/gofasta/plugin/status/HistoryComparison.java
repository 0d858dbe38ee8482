package dev.gofasta.plugin.status;

import dev.gofasta.generator.problem.Applicability;
import dev.gofasta.generator.problem.Diagnostic;
import dev.gofasta.generator.problem.Fix;
import dev.gofasta.generator.problem.FixEdit;
import dev.gofasta.generator.problem.Location;
import dev.gofasta.generator.problem.ProblemCode;
import dev.gofasta.generator.problem.Severity;
import dev.gofasta.generator.project.Migrations;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Whether the migrations are still what they were when the database of development ran them. */
final class HistoryComparison implements Comparison {

    @Override
    public String kind() {
        return "history";
    }

    @Override
    public Compared compare(Inspected project) {
        Optional<AppliedMigrations> applied = AppliedMigrations.read(project.root());
        if (applied.isEmpty()) {
            return Compared.skip(PendingComparison.NO_RECORD);
        }
        List<Diagnostic> edited = new ArrayList<>();
        project.applications().stream()
                .flatMap(module -> Migrations.scripts(project.files(), module).stream())
                .filter(path -> !path.contains("/R__"))
                .forEach(path -> {
                    String before = applied.get().scripts().get(path.substring(path.lastIndexOf('/') + 1));
                    String now = project.files().read(path).orElse("");
                    if (before != null
                            && !before.lines().toList().equals(now.lines().toList())) {
                        edited.add(edited(path, before, now));
                    }
                });
        return Compared.of(edited);
    }

    private static Diagnostic edited(String path, String before, String now) {
        List<String> old = before.lines().toList();
        List<String> lines = now.lines().toList();
        int same = 0;
        while (same < old.size() && same < lines.size() && old.get(same).equals(lines.get(same))) {
            same++;
        }
        return new Diagnostic(
                        ProblemCode.GF_DRIFT_MIGRATION_EDITED,
                        Severity.ERROR,
                        "This migration is not what the database has run, which will not run it again: Flyway refuses to go on.",
                        "gofasta",
                        new Location(path, same + 1, 0),
                        "Take the edit back, and write the change as the next migration.")
                .withFixes(Fix.edit(
                        "Take the edit back",
                        Applicability.UNSAFE,
                        List.of(FixEdit.replace(path, now, 0, now.length(), before))));
    }
}
