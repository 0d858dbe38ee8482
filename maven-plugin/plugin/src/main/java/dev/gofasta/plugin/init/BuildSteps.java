package dev.gofasta.plugin.init;

import dev.gofasta.generator.problem.Diagnostic;
import dev.gofasta.generator.problem.Problem;
import dev.gofasta.generator.problem.ProblemCode;
import dev.gofasta.generator.project.Module;
import dev.gofasta.plugin.compile.CompileFindings;
import dev.gofasta.plugin.database.DatabaseWork;
import dev.gofasta.plugin.envelope.ResultFiles;
import dev.gofasta.plugin.goal.Workplace;
import dev.gofasta.plugin.jvm.StaleClasses;
import dev.gofasta.plugin.maven.MavenRun;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** The steps that other tools do: Maven, and the application's own migrations. */
final class BuildSteps {

    private static final String NESTED = "runs within another run of gofasta";

    /** All that compiling main and test classes needs is resolved, and nothing is compiled. */
    private static final List<String> RESOLVE = List.of(
            "-q", "test-compile", "-Dmaven.main.skip=true", "-Dmaven.test.skip=true", "-Dmaven.resources.skip=true");

    private final Workplace workplace;
    private final boolean dryRun;
    private final Stamps stamps;

    BuildSteps(Workplace workplace, boolean dryRun) {
        this.workplace = workplace;
        this.dryRun = dryRun;
        this.stamps = new Stamps(workplace);
    }

    Work wrapper() {
        if (Files.exists(workplace.root().resolve("mvnw"))) {
            return Work.unchanged("there is an mvnw");
        }
        return maven("wrapper", "mvnw was added", List.of("-q", "-N", "wrapper:wrapper"));
    }

    Work dependencies() {
        String stamp = stamps.dependencies();
        if (stamps.holds("dependencies", stamp)) {
            return Work.unchanged("no POM has changed since they were fetched");
        }
        Work work = maven("dependencies", "they are in the local repository", RESOLVE);
        if (work.status() == InitStep.Status.DONE) {
            stamps.leave("dependencies", stamp);
        }
        return work;
    }

    Work build() {
        List<Path> folders = workplace.project().modules().stream()
                .filter(module -> module.profile() == null)
                .map(Module::folder)
                .map(workplace.root()::resolve)
                .toList();
        return folders.stream().noneMatch(folder -> StaleClasses.in(folder) || StaleClasses.inTestsOf(folder))
                ? Work.unchanged("no source is newer than its class")
                : maven("build", "main and test classes were compiled", List.of("-q", "test-compile"));
    }

    Work migrations() {
        if (stamps.holds("migrations", stamps.database())) {
            return Work.unchanged("no migration and no setting has changed since");
        }
        if (workplace.maven().isNested()) {
            return Work.skipped(NESTED);
        }
        if (dryRun) {
            return Work.planned("the database is migrated");
        }
        workplace.show("> migrate");
        DatabaseWork.Result result = workplace.database().run("migrate", Map.of(), workplace);
        Problem problem = result.problem();
        if (problem != null && problem.code() == ProblemCode.GF_MIGRATE_NO_FLYWAY) {
            return Work.skipped(problem.message());
        }
        if (problem != null) {
            return Work.failed(problem, result.findings(), result.log());
        }
        stamps.leave("migrations", stamps.database());
        int run = result.rows("migrated").size();
        return run == 0
                ? Work.unchanged("the database has run all migrations")
                : Work.done(run == 1 ? "1 migration was run" : run + " migrations were run");
    }

    private Work maven(String step, String done, List<String> arguments) {
        if (workplace.maven().isNested()) {
            return Work.skipped(NESTED);
        }
        if (dryRun) {
            return Work.planned("mvn " + String.join(" ", arguments));
        }
        String log = ResultFiles.logOf("init-" + step);
        workplace.show("> mvn " + String.join(" ", arguments));
        MavenRun run = workplace.maven().run(arguments, workplace.root().resolve(log));
        if (run.succeeded()) {
            return Work.done(done);
        }
        List<Diagnostic> errors = CompileFindings.of(run, workplace);
        Problem problem = errors.isEmpty()
                ? Problem.of(
                        ProblemCode.GF_VERIFY_MAVEN_FAILED,
                        "Maven failed at " + step + ": "
                                + run.firstError(line -> true).orElse("it ended with status " + run.exit()) + ".",
                        "Read the log, mend it, then run gofasta:init again; it goes on where it stopped.")
                : new Problem(
                        ProblemCode.GF_VERIFY_COMPILE,
                        "The project does not compile.",
                        "Mend the lines named above, then run gofasta:init again; it goes on where it stopped.",
                        errors.get(0).location());
        return Work.failed(problem, errors, log);
    }
}
