package dev.gofasta.plugin;

import dev.gofasta.generator.project.ParentPoms;
import dev.gofasta.plugin.maven.Maven;
import dev.gofasta.plugin.maven.MavenRun;
import dev.gofasta.plugin.maven.StartedMaven;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.IntStream;

/** A Maven that says what it was told to say, and remembers what it was asked. */
final class FakeMaven implements Maven {

    final List<List<String>> runs = new ArrayList<>();
    boolean nested;
    Path localRepository = Path.of(System.getProperty("java.io.tmpdir"));

    /** What a Maven does that is not waited for, with its output. */
    Function<Consumer<String>, StartedMaven> started = lines -> {
        throw new AssertionError("Nothing was to be started");
    };

    private final List<MavenRun> answers = new ArrayList<>();
    private Runnable duringRun = () -> {};

    FakeMaven answers(int exit, String output) {
        List<String> texts = Arrays.asList(output.split("\n"));
        List<MavenRun.Line> lines = IntStream.range(0, texts.size())
                .mapToObj(i -> new MavenRun.Line(Duration.ofMillis(100L * i), texts.get(i)))
                .toList();
        answers.add(new MavenRun(exit, Instant.now(), Duration.ofMillis(100L * texts.size()), lines));
        return this;
    }

    FakeMaven whileRunning(Runnable action) {
        duringRun = action;
        return this;
    }

    @Override
    public String version() {
        return "3.9.11";
    }

    @Override
    public boolean isNested() {
        return nested;
    }

    @Override
    public Path localRepository() {
        return localRepository;
    }

    @Override
    public ParentPoms parentPoms() {
        return ParentPoms.NONE;
    }

    @Override
    public MavenRun run(List<String> arguments, Path log) {
        runs.add(arguments);
        duringRun.run();
        return answers.remove(0);
    }

    @Override
    public StartedMaven start(List<String> arguments, Path log, Consumer<String> lines) {
        runs.add(arguments);
        return started.apply(lines);
    }
}
