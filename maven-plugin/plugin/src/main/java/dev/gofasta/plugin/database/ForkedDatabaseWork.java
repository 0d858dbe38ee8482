package dev.gofasta.plugin.database;

import dev.gofasta.database.Row;
import dev.gofasta.database.RowFile;
import dev.gofasta.generator.problem.Problem;
import dev.gofasta.generator.problem.ProblemCode;
import dev.gofasta.generator.project.ApplicationClass;
import dev.gofasta.generator.project.Module;
import dev.gofasta.plugin.envelope.ResultFiles;
import dev.gofasta.plugin.goal.Workplace;
import dev.gofasta.plugin.jvm.CarriedJar;
import dev.gofasta.plugin.jvm.FreshClasses;
import dev.gofasta.plugin.jvm.RuntimeClassPath;
import dev.gofasta.plugin.jvm.ToolProcess;
import dev.gofasta.wiring.Finding;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Works in a JVM of its own with the application's class path, after a child Maven has compiled what is stale. */
public final class ForkedDatabaseWork implements DatabaseWork {

    private static final Duration LONGEST = Duration.ofHours(6);
    private static final List<String> OPTIONS = List.of(
            "-Dspring.main.banner-mode=off",
            "-Dspring.devtools.restart.enabled=false",
            "-Dgofasta.dev-services.join=true");

    private final RuntimeClassPath.Source classPaths;
    private final Map<String, String> properties;

    /**
     * Works with the class path from {@code classPaths}.
     *
     * @param properties settings of the application from the command line, as {@code spring.datasource.url}
     */
    public ForkedDatabaseWork(RuntimeClassPath.Source classPaths, Map<String, String> properties) {
        this.classPaths = classPaths;
        this.properties = properties;
    }

    @Override
    public Result run(String goal, Map<String, String> options, Workplace workplace) {
        return work(goal, options, workplace, false);
    }

    @Override
    public Result converse(String goal, Map<String, String> options, Workplace workplace) {
        Map<String, String> all = new TreeMap<>(options);
        all.put("interactive", "true");
        return work(goal, all, workplace, true);
    }

    private Result work(String goal, Map<String, String> options, Workplace workplace, boolean talks) {
        Module module = workplace.project().target();
        ApplicationClass application = Objects.requireNonNull(module.application());
        String log = ResultFiles.logOf(goal);
        RuntimeClassPath classPath = classPaths.of(module.folder());
        FreshClasses.Failure failure = FreshClasses.make(module, classPath, workplace, log);
        if (failure != null) {
            return notCompiled(failure, log);
        }
        Path root = workplace.root();
        try {
            ToolProcess process =
                    process(root.resolve("target/gofasta/database"), classPath, options.get("profiles"), talks);
            Path folder = root.resolve(module.folder());
            List<String> arguments = arguments(goal, application, classPath, options);
            Path answer =
                    talks ? process.converse(folder, arguments) : process.run(folder, arguments, root.resolve(log));
            return new RowReader(workplace).result(RowFile.read(answer), log);
        } catch (IOException ex) {
            return broken("The JVM with the application failed: " + ex.getMessage() + ".", log);
        } catch (InterruptedException ex) {
            Thread.currentThread().interrupt();
            return broken("The goal was interrupted.", log);
        }
    }

    private ToolProcess process(Path work, RuntimeClassPath classPath, @Nullable String profiles, boolean talks) {
        List<String> options = new ArrayList<>(OPTIONS);
        if (talks) {
            // The terminal belongs to the conversation.
            options.add("-Dlogging.level.root=warn");
        }
        properties.forEach((name, value) -> options.add("-D" + name + "=" + value));
        if (profiles != null) {
            options.add("-Dspring.profiles.active=" + profiles);
        }
        return new ToolProcess(
                work,
                new CarriedJar("database-tool.jar", List.of(Row.class, Finding.class)),
                "dev.gofasta.database.DatabaseTool",
                classPath.libraries(),
                options,
                LONGEST);
    }

    private static List<String> arguments(
            String action, ApplicationClass application, RuntimeClassPath classPath, Map<String, String> options) {
        List<String> arguments =
                new ArrayList<>(List.of(action, application.qualifiedName(), ToolProcess.joined(classPath.folders())));
        options.forEach((name, value) -> arguments.add(name + "=" + value));
        return arguments;
    }

    private static Result notCompiled(FreshClasses.Failure failure, String log) {
        String message = failure.errors().isEmpty() ? failure.reason() : "The project does not compile.";
        ProblemCode code =
                failure.errors().isEmpty() ? ProblemCode.GF_VERIFY_MAVEN_FAILED : ProblemCode.GF_VERIFY_COMPILE;
        return new Result(
                List.of(), failure.errors(), Problem.of(code, message, "Mend it, then run the goal again."), log);
    }

    private static Result broken(String message, String log) {
        return new Result(
                List.of(),
                List.of(),
                Problem.of(
                        ProblemCode.GF_ENV_APPLICATION_START,
                        message,
                        "Read " + log + ", then run gofasta:migrate-status: it tells what was done until then."),
                log);
    }
}
