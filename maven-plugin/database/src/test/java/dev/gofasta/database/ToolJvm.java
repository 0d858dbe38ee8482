package dev.gofasta.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;

/** The database tool in a JVM of its own, as the goals start it, with a class path and properties that a test decides. */
final class ToolJvm {

    private final Path folder;
    private final Map<String, String> settings = new TreeMap<>();
    private Class<?> application = Shop.class;
    private Predicate<String> classPath = entry -> true;

    /** Works for the project in {@code folder}. */
    ToolJvm(Path folder) {
        this.folder = folder;
    }

    /** Takes the properties of {@code project}. */
    static ToolJvm of(Path folder, ShopProject project) {
        ToolJvm jvm = new ToolJvm(folder);
        jvm.settings.putAll(project.settings());
        return jvm;
    }

    ToolJvm set(String property, String value) {
        settings.put(property, value);
        return this;
    }

    /** Runs another application than the shop. */
    ToolJvm as(Class<?> other) {
        application = other;
        return this;
    }

    /** Leaves out of the class path whatever has one of {@code words} in its path. */
    ToolJvm without(String... words) {
        classPath = entry -> Arrays.stream(words).noneMatch(entry::contains);
        return this;
    }

    /** Does an action to its end. */
    List<Row> run(String action, String... options) throws IOException, InterruptedException {
        Process process = start(action, options);
        try {
            assertThat(process.waitFor(2, TimeUnit.MINUTES)).as(log()).isTrue();
        } finally {
            process.destroyForcibly();
        }
        assertThat(process.exitValue()).as(log()).isZero();
        return RowFile.read(answer());
    }

    /** Begins an action. */
    Process start(String action, String... options) throws IOException {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp", classPath()));
        settings.forEach((name, value) -> command.add("-D" + name + "=" + value));
        command.addAll(List.of(
                DatabaseTool.class.getName(),
                action,
                application.getName(),
                folder.resolve("target/classes").toString()));
        command.addAll(List.of(options));
        command.add(answer().toString());
        return new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("log.txt").toFile())
                .start();
    }

    /** Returns what the last one has printed. */
    String log() throws IOException {
        return Files.readString(folder.resolve("log.txt"));
    }

    private String classPath() {
        return String.join(
                File.pathSeparator,
                Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                        .filter(classPath)
                        .toList());
    }

    private Path answer() {
        return folder.resolve("answer.txt");
    }
}
