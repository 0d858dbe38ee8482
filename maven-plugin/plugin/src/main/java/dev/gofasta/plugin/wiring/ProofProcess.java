package dev.gofasta.plugin.wiring;

import dev.gofasta.generator.project.Fingerprint;
import dev.gofasta.plugin.maven.ProcessGuard;
import dev.gofasta.wiring.Finding;
import dev.gofasta.wiring.FindingFile;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The JVM of the proof. Everything about it is tuned for one short run: no optimising compiler, no logging system, and the
 * classes of the libraries in an archive that the first run leaves for the next ones.
 *
 * @param work the folder for its files
 * @param classPath what the application runs with
 */
record ProofProcess(Path work, RuntimeClassPath classPath) {

    private static final String MAIN = "dev.gofasta.wiring.WiringProof";
    private static final Duration LONGEST = Duration.ofMinutes(2);
    private static final List<String> OPTIONS = List.of(
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC",
            "-XX:-UsePerfData",
            "-Xshare:auto",
            "-Xlog:disable",
            "-Dorg.springframework.boot.logging.LoggingSystem=none",
            "-Dslf4j.provider=org.slf4j.helpers.NOP_FallbackServiceProvider",
            "-Dslf4j.internal.verbosity=ERROR",
            "-Dspring.main.banner-mode=off",
            "-Dspring.main.log-startup-info=false",
            "-Dspring.devtools.restart.enabled=false");

    /**
     * Runs the proof in {@code folder}.
     *
     * @param log where to leave what the application printed
     * @throws IOException when it ended without an answer
     */
    List<Finding> run(Path folder, String application, Path log) throws IOException, InterruptedException {
        Files.createDirectories(work);
        Path answer = work.resolve("findings.txt");
        Files.deleteIfExists(answer);
        Path arguments = work.resolve("java.args");
        Files.write(arguments, arguments(application, answer));
        Process process = new ProcessBuilder(java(), "@" + arguments)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        process.getOutputStream().close();
        try (ProcessGuard guard = ProcessGuard.over(process)) {
            if (!guard.endsWithin(LONGEST)) {
                throw new IOException("it did not end within " + LONGEST.toMinutes() + " minutes");
            }
        }
        if (!Files.exists(answer)) {
            throw new IOException("it ended with status " + process.exitValue() + " and no answer");
        }
        return FindingFile.read(answer);
    }

    private List<String> arguments(String application, Path answer) throws IOException {
        List<Path> jars = new ArrayList<>(List.of(ProofJar.in(work)));
        jars.addAll(classPath.libraries());
        List<String> arguments = new ArrayList<>(OPTIONS);
        arguments.add(archive(jars));
        arguments.addAll(
                List.of("-cp", joined(jars), MAIN, application, joined(classPath.folders()), answer.toString()));
        return arguments.stream().map(ProofProcess::quoted).toList();
    }

    /** An archive fits one JVM and one class path; others are removed, as they are large. */
    private String archive(List<Path> jars) throws IOException {
        StringBuilder material =
                new StringBuilder(System.getProperty("java.vm.version")).append(System.getProperty("java.home"));
        for (Path jar : jars) {
            material.append('\n')
                    .append(jar)
                    .append(' ')
                    .append(Files.getLastModifiedTime(jar).toMillis());
        }
        Path archive =
                work.resolve("classes-" + Fingerprint.of(material.toString()).substring(0, 16) + ".jsa");
        if (Files.exists(archive)) {
            return "-XX:SharedArchiveFile=" + archive;
        }
        try (Stream<Path> files = Files.list(work)) {
            for (Path old :
                    files.filter(file -> file.toString().endsWith(".jsa")).toList()) {
                Files.delete(old);
            }
        }
        return "-XX:ArchiveClassesAtExit=" + archive;
    }

    private static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    private static String joined(List<Path> paths) {
        return paths.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
    }

    private static String quoted(String argument) {
        return '"' + argument.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
