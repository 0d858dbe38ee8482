package dev.gofasta.plugin.status;

import dev.gofasta.generator.problem.Diagnostic;
import dev.gofasta.generator.problem.Fix;
import dev.gofasta.generator.problem.Location;
import dev.gofasta.generator.problem.ProblemCode;
import dev.gofasta.generator.problem.Severity;
import dev.gofasta.generator.project.MigrationVersion;
import dev.gofasta.generator.project.Migrations;
import java.util.List;
import java.util.Optional;

/** Whether the database of development has run all migrations. */
final class PendingComparison implements Comparison {

    static final String NO_RECORD =
            "no run of the migrations is on record here; mvn gofasta:migrate-status asks the database of development";

    @Override
    public String kind() {
        return "pending";
    }

    @Override
    public Compared compare(Inspected project) {
        Optional<AppliedMigrations> applied = AppliedMigrations.read(project.root());
        if (applied.isEmpty()) {
            return Compared.skip(NO_RECORD);
        }
        List<Diagnostic> pending = project.applications().stream()
                .flatMap(module -> Migrations.scripts(project.files(), module).stream())
                .filter(path -> MigrationVersion.ofFile(path).isPresent())
                .filter(path -> !applied.get().scripts().containsKey(path.substring(path.lastIndexOf('/') + 1)))
                .map(PendingComparison::pending)
                .toList();
        return Compared.drift(pending);
    }

    private static Diagnostic pending(String path) {
        return new Diagnostic(
                        ProblemCode.GF_MIGRATE_PENDING,
                        Severity.WARNING,
                        "The database of development has not run " + path.substring(path.lastIndexOf('/') + 1) + ".",
                        "gofasta",
                        Location.of(path),
                        "Run: mvn gofasta:migrate")
                .withFixes(Fix.run("Run it", "mvn gofasta:migrate"));
    }
}
