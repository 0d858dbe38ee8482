package dev.gofasta.plugin.jvm;

import dev.gofasta.generator.project.Fingerprint;
import dev.gofasta.plugin.maven.ProcessGuard;
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
 * A JVM for one short run of carried classes beside the application's libraries. It is tuned for that: no optimising
 * compiler, and the classes of the libraries in an archive that the first run leaves for the next ones.
 *
 * @param work the folder for its files
 * @param carried the classes to run
 * @param main the name of the class with the main method
 * @param libraries the jars beside the carried classes
 * @param options more options of the JVM
 * @param longest how long it may take
 */
public record ToolProcess(
        Path work, CarriedJar carried, String main, List<Path> libraries, List<String> options, Duration longest) {

    private static final List<String> OPTIONS =
            List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-XX:-UsePerfData", "-Xshare:auto", "-Xlog:disable");

    /**
     * Runs it in {@code folder}; {@code arguments} and the path of the file with the answer are its arguments.
     *
     * @param log where to leave what it printed
     * @return the file with the answer
     * @throws IOException when it ended without an answer
     */
    public Path run(Path folder, List<String> arguments, Path log) throws IOException, InterruptedException {
        Path answer = prepare(arguments);
        Process process = new ProcessBuilder(java(), "@" + line())
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        process.getOutputStream().close();
        return waitFor(answer, process);
    }

    /**
     * Runs it in {@code folder} at the terminal of this process.
     *
     * @return the file with the answer
     * @throws IOException when it ended without an answer
     */
    public Path converse(Path folder, List<String> arguments) throws IOException, InterruptedException {
        Path answer = prepare(arguments);
        Process process = new ProcessBuilder(java(), "@" + line())
                .directory(folder.toFile())
                .inheritIO()
                .start();
        return waitFor(answer, process);
    }

    private Path line() {
        return work.resolve("java.args");
    }

    private Path prepare(List<String> arguments) throws IOException {
        Files.createDirectories(work);
        Path answer = work.resolve("answer.txt");
        Files.deleteIfExists(answer);
        Files.write(line(), commandLine(arguments, answer));
        return answer;
    }

    private Path waitFor(Path answer, Process process) throws IOException, InterruptedException {
        try (ProcessGuard guard = ProcessGuard.over(process)) {
            // Its archive of classes is written after the answer, and nobody has to wait for that.
            if (!guard.endsWithin(longest) && !Files.exists(answer)) {
                throw new TimeLimitException(longest);
            }
        }
        if (!Files.exists(answer)) {
            throw new IOException("it ended with status " + process.exitValue() + " and no answer");
        }
        return answer;
    }

    private List<String> commandLine(List<String> arguments, Path answer) throws IOException {
        List<Path> jars = new ArrayList<>(List.of(carried.in(work)));
        jars.addAll(libraries);
        List<String> line = new ArrayList<>(OPTIONS);
        line.addAll(options);
        line.add(archive(jars));
        line.addAll(List.of("-cp", joined(jars), main));
        line.addAll(arguments);
        line.add(answer.toString());
        return line.stream().map(ToolProcess::quoted).toList();
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

    /** Returns {@code paths} as a class path. */
    public static String joined(List<Path> paths) {
        return paths.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
    }

    private static String quoted(String argument) {
        return '"' + argument.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
