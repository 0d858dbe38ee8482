package dev.gofasta.plugin.wiring;

import dev.gofasta.generator.problem.Diagnostic;
import dev.gofasta.generator.problem.Location;
import dev.gofasta.generator.problem.ProblemCode;
import dev.gofasta.generator.problem.Severity;
import dev.gofasta.generator.project.ApplicationClass;
import dev.gofasta.generator.project.Module;
import dev.gofasta.plugin.envelope.ResultFiles;
import dev.gofasta.plugin.goal.Workplace;
import dev.gofasta.plugin.maven.JavacLog;
import dev.gofasta.plugin.maven.MavenRun;
import dev.gofasta.plugin.maven.RootPaths;
import dev.gofasta.wiring.Finding;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Proves in a JVM of its own, after a child Maven has compiled what is stale. */
public final class ForkedWiringProver implements WiringProver {

    private static final String LOG = ResultFiles.logOf("wire");

    private final RuntimeClassPath.Source classPaths;

    /** Proves with the class path from {@code classPaths}. */
    public ForkedWiringProver(RuntimeClassPath.Source classPaths) {
        this.classPaths = classPaths;
    }

    @Override
    public Result prove(Workplace workplace) {
        Module module = workplace.project().target();
        RuntimeClassPath classPath = classPaths.of(module.folder());
        if (classPath.folders().stream().anyMatch(ForkedWiringProver::isStale)) {
            Result failure = compile(module, workplace);
            if (failure != null) {
                return failure;
            }
        }
        ApplicationClass application = Objects.requireNonNull(module.application());
        Path folder = workplace.root().resolve(module.folder());
        try {
            List<Finding> findings = new ProofProcess(workplace.root().resolve("target/gofasta/wiring"), classPath)
                    .run(folder, application.qualifiedName(), workplace.root().resolve(LOG));
            return new Result(new WiringDiagnostics(workplace.project(), module).of(findings), null);
        } catch (IOException ex) {
            return notProven(application, "The JVM of the proof failed: " + ex.getMessage() + ".");
        } catch (InterruptedException ex) {
            Thread.currentThread().interrupt();
            return notProven(application, "The proof was interrupted.");
        }
    }

    private static Result notProven(ApplicationClass application, String why) {
        return new Result(
                List.of(new Diagnostic(
                        ProblemCode.GF_WIRE_NOT_PROVEN,
                        Severity.ERROR,
                        why,
                        "gofasta",
                        Location.of(application.path()),
                        "Read " + LOG + ", then run: mvn gofasta:wire")),
                LOG);
    }

    private static boolean isStale(Path classes) {
        return StaleClasses.in(classes.resolve("../..").normalize());
    }

    /** Returns why it failed, or null. */
    private static @Nullable Result compile(Module module, Workplace workplace) {
        List<String> arguments = new ArrayList<>(List.of("-q", "compile"));
        if (!module.folder().isEmpty()) {
            arguments.addAll(List.of("-pl", module.folder(), "-am"));
        }
        MavenRun run = workplace.maven().run(arguments, workplace.root().resolve(LOG));
        if (run.succeeded()) {
            return null;
        }
        List<Diagnostic> errors = JavacLog.read(run, new RootPaths(workplace.root()));
        return errors.isEmpty()
                ? notProven(
                        Objects.requireNonNull(module.application()),
                        "Maven could not compile the project: "
                                + run.firstError(line -> true).orElse("it ended with status " + run.exit()) + ".")
                : new Result(errors, LOG);
    }
}
