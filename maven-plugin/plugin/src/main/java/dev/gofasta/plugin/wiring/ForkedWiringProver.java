package dev.gofasta.plugin.wiring;

import dev.gofasta.generator.problem.Diagnostic;
import dev.gofasta.generator.problem.Location;
import dev.gofasta.generator.problem.ProblemCode;
import dev.gofasta.generator.problem.Severity;
import dev.gofasta.generator.project.ApplicationClass;
import dev.gofasta.generator.project.Module;
import dev.gofasta.plugin.envelope.ResultFiles;
import dev.gofasta.plugin.goal.Workplace;
import dev.gofasta.plugin.jvm.CarriedJar;
import dev.gofasta.plugin.jvm.FreshClasses;
import dev.gofasta.plugin.jvm.RuntimeClassPath;
import dev.gofasta.plugin.jvm.ToolProcess;
import dev.gofasta.wiring.Finding;
import dev.gofasta.wiring.FindingFile;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;

/** Proves in a JVM of its own, after a child Maven has compiled what is stale. */
public final class ForkedWiringProver implements WiringProver {

    private static final String LOG = ResultFiles.logOf("wire");
    private static final Duration LONGEST = Duration.ofMinutes(2);
    private static final List<String> OPTIONS = List.of(
            "-Dorg.springframework.boot.logging.LoggingSystem=none",
            "-Dslf4j.provider=org.slf4j.helpers.NOP_FallbackServiceProvider",
            "-Dslf4j.internal.verbosity=ERROR",
            "-Dspring.main.banner-mode=off",
            "-Dspring.main.log-startup-info=false",
            "-Dspring.devtools.restart.enabled=false");

    private final RuntimeClassPath.Source classPaths;

    /** Proves with the class path from {@code classPaths}. */
    public ForkedWiringProver(RuntimeClassPath.Source classPaths) {
        this.classPaths = classPaths;
    }

    @Override
    public Result prove(Workplace workplace) {
        Module module = workplace.project().target();
        RuntimeClassPath classPath = classPaths.of(module.folder());
        ApplicationClass application = Objects.requireNonNull(module.application());
        FreshClasses.Failure failure = FreshClasses.make(module, classPath, workplace, LOG);
        if (failure != null) {
            return failure.errors().isEmpty()
                    ? notProven(application, failure.reason())
                    : new Result(failure.errors(), LOG);
        }
        try {
            Path answer = process(workplace, classPath)
                    .run(
                            workplace.root().resolve(module.folder()),
                            List.of(application.qualifiedName(), ToolProcess.joined(classPath.folders())),
                            workplace.root().resolve(LOG));
            return new Result(new WiringDiagnostics(workplace.project(), module).of(FindingFile.read(answer)), null);
        } catch (IOException ex) {
            return notProven(application, "The JVM of the proof failed: " + ex.getMessage() + ".");
        } catch (InterruptedException ex) {
            Thread.currentThread().interrupt();
            return notProven(application, "The proof was interrupted.");
        }
    }

    private static ToolProcess process(Workplace workplace, RuntimeClassPath classPath) {
        return new ToolProcess(
                workplace.root().resolve("target/gofasta/wiring"),
                new CarriedJar("wiring-proof.jar", List.of(Finding.class)),
                "dev.gofasta.wiring.WiringProof",
                classPath.libraries(),
                OPTIONS,
                LONGEST);
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
}
