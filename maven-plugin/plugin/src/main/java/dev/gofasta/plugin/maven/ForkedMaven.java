package dev.gofasta.plugin.maven;

import dev.gofasta.generator.problem.Problem;
import dev.gofasta.generator.problem.ProblemCode;
import dev.gofasta.generator.problem.ProblemException;
import dev.gofasta.generator.project.ParentPoms;
import dev.gofasta.plugin.event.Events;
import dev.gofasta.plugin.event.MavenProgress;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** The installed Maven, run as a process whose life ends with ours. */
public final class ForkedMaven implements Maven {

    /** Tells a child that it is one; in the environment, because a property would reach the tests of the project. */
    private static final String MARKER = "GOFASTA_CHILD";

    private static final Pattern JAVAC = Pattern.compile("\\[(?:ERROR|WARNING)] .+\\.java:\\[\\d+,\\d+] .*");

    private final Path root;
    private final MavenOptions options;
    private final Events events;

    /** Runs Maven in {@code root}, and tells {@code events} how far it has come. */
    public ForkedMaven(Path root, MavenOptions options, Events events) {
        this.root = root;
        this.options = options;
        this.events = events;
    }

    @Override
    public String version() {
        return options.version();
    }

    @Override
    public boolean isNested() {
        return System.getenv(MARKER) != null;
    }

    @Override
    public Path localRepository() {
        return options.localRepository();
    }

    @Override
    public ParentPoms parentPoms() {
        return new LocalRepositoryPoms(options.localRepository());
    }

    @Override
    public MavenRun run(List<String> arguments, Path log) {
        Instant startedAt = Instant.now();
        long start = System.nanoTime();
        try {
            Process process = start(arguments);
            try (ProcessGuard guard = ProcessGuard.over(process)) {
                MavenProgress progress = new MavenProgress(events);
                List<MavenRun.Line> lines = drain(process, start, log, progress);
                progress.end();
                return new MavenRun(guard.exitCode(), startedAt, since(start), lines);
            }
        } catch (IOException ex) {
            throw notRun(ex);
        } catch (InterruptedException ex) {
            Thread.currentThread().interrupt();
            throw Problem.of(
                            ProblemCode.GF_VERIFY_MAVEN_FAILED,
                            "The run was interrupted.",
                            "Run the command again when you are ready.")
                    .asException();
        }
    }

    @Override
    public StartedMaven start(List<String> arguments, Path log, Consumer<String> lines) {
        Instant startedAt = Instant.now();
        long start = System.nanoTime();
        try {
            Process process = start(arguments);
            CompletableFuture<List<MavenRun.Line>> output = new CompletableFuture<>();
            Thread reader = new Thread(
                    () -> {
                        try {
                            output.complete(drain(process, start, log, lines));
                        } catch (IOException | RuntimeException ex) {
                            output.completeExceptionally(ex);
                        }
                    },
                    "gofasta-child-output");
            reader.setDaemon(true);
            reader.start();
            return new ForkedRun(process, startedAt, start, output);
        } catch (IOException ex) {
            throw notRun(ex);
        }
    }

    private ProblemException notRun(IOException ex) {
        return Problem.of(
                        ProblemCode.GF_VERIFY_MAVEN_FAILED,
                        "Could not run " + executable() + ": " + ex.getMessage() + ".",
                        "Check that this Maven installation is complete.")
                .asException();
    }

    private Process start(List<String> arguments) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(commandLine(arguments))
                .directory(root.toFile())
                .redirectErrorStream(true);
        Map<String, String> environment = builder.environment();
        environment.put(MARKER, "true");
        environment.put("JAVA_HOME", System.getProperty("java.home"));
        environment.remove("MAVEN_ARGS");
        Process process = builder.start();
        process.getOutputStream().close();
        return process;
    }

    List<String> commandLine(List<String> arguments) {
        List<String> line = new ArrayList<>(List.of(executable().toString(), "-B"));
        if (options.offline()) {
            line.add("-o");
        }
        if (options.settings() != null) {
            line.addAll(List.of("-s", options.settings().toString()));
        }
        if (options.globalSettings() != null) {
            line.addAll(List.of("-gs", options.globalSettings().toString()));
        }
        if (options.pom() != null) {
            line.addAll(List.of("-f", options.pom().toString()));
        }
        if (!options.profiles().isEmpty()) {
            line.addAll(List.of("-P", String.join(",", options.profiles())));
        }
        line.add("-Dmaven.repo.local=" + options.localRepository());
        options.properties().forEach((name, value) -> line.add("-D" + name + "=" + value));
        line.addAll(arguments);
        return line;
    }

    private Path executable() {
        boolean windows = System.getProperty("os.name").toLowerCase(Locale.ROOT).startsWith("windows");
        return options.home().resolve("bin").resolve(windows ? "mvn.cmd" : "mvn");
    }

    /** Copies all output to the log; keeps the lines of Maven itself, because tests may print without end. */
    private static List<MavenRun.Line> drain(Process process, long start, Path log, Consumer<String> all)
            throws IOException {
        List<MavenRun.Line> lines = new ArrayList<>();
        Files.createDirectories(log.toAbsolutePath().getParent());
        try (BufferedReader output =
                        process.inputReader(Charset.forName(System.getProperty("native.encoding", "UTF-8")));
                BufferedWriter copy = Files.newBufferedWriter(log)) {
            for (String line = output.readLine(); line != null; line = output.readLine()) {
                copy.write(line);
                copy.newLine();
                copy.flush();
                all.accept(line);
                if (line.startsWith("[") || goesOn(line, lines)) {
                    lines.add(new MavenRun.Line(since(start), line));
                }
            }
        }
        return lines;
    }

    /** The further lines of a warning of javac have no mark. */
    private static boolean goesOn(String line, List<MavenRun.Line> lines) {
        if (!line.startsWith("  ") || lines.isEmpty()) {
            return false;
        }
        String last = lines.get(lines.size() - 1).text();
        return last.startsWith("  ") || JAVAC.matcher(last).matches();
    }

    private static Duration since(long start) {
        return Duration.ofNanos(System.nanoTime() - start);
    }
}
