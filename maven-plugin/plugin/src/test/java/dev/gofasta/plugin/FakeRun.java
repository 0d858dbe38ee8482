package dev.gofasta.plugin;

import dev.gofasta.plugin.maven.MavenRun;
import dev.gofasta.plugin.maven.StartedMaven;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/** A Maven that was started: it prints all its lines at once, and has ended when it is told so. */
final class FakeRun implements StartedMaven {

    private final int exit;
    private final String output;
    private final BooleanSupplier ended;
    boolean closed;

    private FakeRun(int exit, String output, BooleanSupplier ended) {
        this.exit = exit;
        this.output = output;
        this.ended = ended;
    }

    /** One that ends at once. */
    static FakeRun ended(int exit, String output) {
        return new FakeRun(exit, output, () -> true);
    }

    /** One that ends when {@code ended} says so. */
    static FakeRun until(BooleanSupplier ended, int exit, String output) {
        return new FakeRun(exit, output, ended);
    }

    /** One that goes on. */
    static FakeRun running(String output) {
        return new FakeRun(0, output, () -> false);
    }

    FakeRun printingTo(Consumer<String> lines) {
        output.lines().forEach(lines);
        return this;
    }

    @Override
    public boolean endsWithin(Duration time) {
        return ended.getAsBoolean();
    }

    @Override
    public MavenRun finished() {
        List<MavenRun.Line> lines = output.lines()
                .filter(line -> line.startsWith("["))
                .map(line -> new MavenRun.Line(Duration.ZERO, line))
                .toList();
        return new MavenRun(exit, Instant.EPOCH, Duration.ZERO, lines);
    }

    @Override
    public void close() {
        closed = true;
    }
}
