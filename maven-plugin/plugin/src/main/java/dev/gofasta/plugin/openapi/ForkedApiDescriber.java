package dev.gofasta.plugin.openapi;

import dev.gofasta.apidocument.DocumentFile;
import dev.gofasta.generator.openapi.ApiDocument;
import dev.gofasta.generator.problem.Fix;
import dev.gofasta.generator.problem.Location;
import dev.gofasta.generator.problem.Problem;
import dev.gofasta.generator.problem.ProblemCode;
import dev.gofasta.generator.project.ApplicationClass;
import dev.gofasta.generator.project.Module;
import dev.gofasta.plugin.envelope.ResultFiles;
import dev.gofasta.plugin.goal.Workplace;
import dev.gofasta.plugin.jvm.CarriedJar;
import dev.gofasta.plugin.jvm.FreshClasses;
import dev.gofasta.plugin.jvm.RuntimeClassPath;
import dev.gofasta.plugin.jvm.TimeLimitException;
import dev.gofasta.plugin.jvm.ToolProcess;
import dev.gofasta.wiring.Finding;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Asks springdoc in a JVM with the application's class path, after a child Maven has compiled what is stale. */
public final class ForkedApiDescriber implements ApiDescriber {

    /** Enough for a large application on a slow machine; what takes longer waits for something that never comes. */
    public static final Duration LONGEST = Duration.ofMinutes(3);

    private static final List<String> SAME_EVERYWHERE = List.of(
            "-Dfile.encoding=UTF-8",
            "-Dspring.devtools.restart.enabled=false",
            "-Duser.country=US",
            "-Duser.language=en",
            "-Duser.timezone=UTC");
    private static final String LOG = ResultFiles.logOf("openapi");
    private static final String SPRINGDOC = "springdoc-openapi-starter-webmvc-api-";
    private static final String ADD_STARTER = "mvn gofasta:add-starter -Dstarter=openapi";

    private final RuntimeClassPath.Source classPaths;
    private final Map<String, String> properties;
    private final Duration longest;

    /**
     * Works with the class path from {@code classPaths}.
     *
     * @param properties settings of the application from the command line, as {@code spring.application.name}
     * @param longest how long the application may take
     */
    public ForkedApiDescriber(RuntimeClassPath.Source classPaths, Map<String, String> properties, Duration longest) {
        this.classPaths = classPaths;
        this.properties = properties;
        this.longest = longest;
    }

    @Override
    public Result describe(@Nullable String profiles, Workplace workplace) {
        Module module = workplace.project().target();
        ApplicationClass application = Objects.requireNonNull(module.application());
        RuntimeClassPath classPath = classPaths.of(module.folder());
        if (classPath.libraries().stream()
                .noneMatch(jar -> jar.getFileName().toString().startsWith(SPRINGDOC))) {
            return Result.failed(withoutSpringdoc(module), null);
        }
        FreshClasses.Failure failure = FreshClasses.make(module, classPath, workplace, LOG);
        if (failure != null) {
            return notCompiled(failure);
        }
        try {
            Path answer = process(workplace, classPath, profiles)
                    .run(
                            workplace.root().resolve(module.folder()),
                            List.of(application.qualifiedName(), ToolProcess.joined(classPath.folders())),
                            workplace.root().resolve(LOG));
            DocumentFile made = DocumentFile.read(answer);
            return made.made()
                    ? Result.of(ApiDocument.of(made.text()))
                    : notStarted(application, "does not get as far as its API: " + made.text());
        } catch (TimeLimitException ex) {
            return tooLong(application);
        } catch (IOException ex) {
            return notStarted(application, "could not be asked for its API: " + ex.getMessage());
        } catch (InterruptedException ex) {
            Thread.currentThread().interrupt();
            return notStarted(application, "was interrupted");
        }
    }

    private ToolProcess process(Workplace workplace, RuntimeClassPath classPath, @Nullable String profiles) {
        List<String> options = new ArrayList<>();
        properties.forEach((name, value) -> options.add("-D" + name + "=" + value));
        options.addAll(SAME_EVERYWHERE);
        if (profiles != null) {
            options.add("-Dspring.profiles.active=" + profiles);
        }
        return new ToolProcess(
                workplace.root().resolve("target/gofasta/openapi"),
                new CarriedJar("api-document.jar", List.of(DocumentFile.class, Finding.class)),
                "dev.gofasta.apidocument.DocumentTool",
                classPath.libraries(),
                options,
                longest);
    }

    private static Problem withoutSpringdoc(Module module) {
        return new Problem(
                        ProblemCode.GF_PROJECT_STARTER_MISSING,
                        "The application has no springdoc that could describe its API: " + module.pomPath()
                                + " has no gofasta-starter-openapi.",
                        "Run: " + ADD_STARTER,
                        Location.of(module.pomPath()))
                .withFix(Fix.run("Add the starter openapi", ADD_STARTER));
    }

    private static Result notCompiled(FreshClasses.Failure failure) {
        return failure.errors().isEmpty()
                ? Result.failed(
                        Problem.of(
                                ProblemCode.GF_VERIFY_MAVEN_FAILED,
                                failure.reason(),
                                "Mend the build, then run the goal again."),
                        LOG)
                : new Result(
                        null,
                        Problem.of(
                                ProblemCode.GF_VERIFY_COMPILE,
                                "The project does not compile.",
                                "Mend it, then run the goal again."),
                        failure.errors(),
                        LOG);
    }

    private static Result notStarted(ApplicationClass application, String why) {
        return Result.failed(
                new Problem(
                        ProblemCode.GF_ENV_APPLICATION_START,
                        application.qualifiedName() + " " + why + ".",
                        "Read " + LOG + ", mend it, or name the profiles that it starts with by -Dprofiles.",
                        Location.of(application.path())),
                LOG);
    }

    private Result tooLong(ApplicationClass application) {
        return Result.failed(
                new Problem(
                        ProblemCode.GF_ENV_TIMEOUT,
                        application.qualifiedName() + " did not describe its API within " + longest.toSeconds()
                                + " seconds, and was ended.",
                        "Read " + LOG + ": something waits at the start of the application, such as its main method.",
                        Location.of(application.path())),
                LOG);
    }
}
