package dev.gofasta.database;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.net.URLDecoder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import jdk.jshell.JShell;
import jdk.jshell.spi.ExecutionControlProvider;
import jdk.jshell.tool.JavaShellToolBuilder;

/** Evaluates Java with the application's beans at hand: given lines, or those of a person at the terminal. */
final class Console implements Action {

    private static final long MILLIS = 1000;

    @Override
    public List<Row> run(UsedApplication application, Options options) {
        ConsoleBeans.use(application.context());
        ConsoleSetUp setUp = new ConsoleSetUp(application);
        return options.flag("interactive")
                ? converse(setUp)
                : evaluate(
                        setUp,
                        URLDecoder.decode(options.find("lines").orElse(""), UTF_8),
                        Long.parseLong(options.find("timeout").orElse("60")));
    }

    private static List<Row> evaluate(ConsoleSetUp setUp, String text, long seconds) {
        JShell shell = JShell.builder()
                .executionEngine(new SnippetExecution(), Map.of())
                .compilerOptions("-classpath", setUp.classPath())
                .build();
        ConsoleLines lines = new ConsoleLines(shell);
        Thread worker = new Thread(
                () -> {
                    lines.setUp(List.of("import java.util.*;", "import java.util.stream.*;", "import java.time.*;"));
                    lines.setUp(setUp.imports());
                    lines.setUp(setUp.variables(text));
                    lines.run(text);
                },
                "console");
        worker.setDaemon(true);
        worker.setContextClassLoader(Thread.currentThread().getContextClassLoader());
        worker.start();
        try {
            worker.join(seconds * MILLIS);
        } catch (InterruptedException ex) {
            Thread.currentThread().interrupt();
        }
        List<Row> rows = new ArrayList<>(lines.rows());
        if (worker.isAlive()) {
            rows.add(Row.problem(
                    Code.GF_ENV_TIMEOUT,
                    "The lines were not done within " + seconds + " seconds, and were stopped.",
                    "Allow more time with -Dtimeout=<seconds>, or ask for less."));
        }
        return rows;
    }

    private static List<Row> converse(ConsoleSetUp setUp) {
        try {
            Path work = Files.createTempDirectory("gofasta-console");
            Path services = Files.createDirectories(work.resolve("META-INF/services"));
            Path service = Files.writeString(
                    services.resolve(ExecutionControlProvider.class.getName()), SnippetExecution.class.getName());
            Path start = Files.write(
                    work.resolve("start.jsh"),
                    Stream.concat(setUp.imports().stream(), setUp.variables(null).stream())
                            .toList());
            Thread thread = Thread.currentThread();
            ClassLoader application = thread.getContextClassLoader();
            // JShell looks for the execution there.
            thread.setContextClassLoader(
                    new URLClassLoader(new URL[] {work.toUri().toURL()}, application));
            try {
                JavaShellToolBuilder.builder()
                        .start(
                                "--execution",
                                SnippetExecution.NAME,
                                "--class-path",
                                setUp.classPath(),
                                "--startup",
                                "DEFAULT",
                                "--startup",
                                start.toString());
            } finally {
                thread.setContextClassLoader(application);
                for (Path each : List.of(service, services, work.resolve("META-INF"), start, work)) {
                    Files.delete(each);
                }
            }
            return List.of();
        } catch (IOException ex) {
            throw new UncheckedIOException(ex);
        } catch (Exception ex) {
            throw new IllegalStateException("JShell failed: " + ex.getMessage(), ex);
        }
    }
}
