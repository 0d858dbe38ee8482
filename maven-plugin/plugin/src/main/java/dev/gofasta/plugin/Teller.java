package dev.gofasta.plugin;

import dev.gofasta.plugin.console.OutputFormat;
import dev.gofasta.plugin.console.Terminal;
import dev.gofasta.plugin.envelope.Envelope;
import dev.gofasta.plugin.event.EventStream;
import dev.gofasta.plugin.event.Events;
import dev.gofasta.plugin.goal.Outcome;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Tells what happens while a goal runs: as events to a program that asked for them, in a few words to people. */
final class Teller implements Events, AutoCloseable {

    /** The pipe in the launcher's folder that it copies to standard output. */
    private static final String PIPE = "events";

    private final @Nullable EventStream stream;
    private final Events listener;

    private Teller(@Nullable EventStream stream, Events listener) {
        this.stream = stream;
        this.listener = listener;
    }

    /** Returns who tells in the format that was asked for, to a terminal or to the launcher that waits at {@code resultDir}. */
    static Teller of(OutputFormat format, Terminal terminal, @Nullable Path resultDir, Clock clock) {
        if (format == OutputFormat.STREAM) {
            Path pipe = resultDir == null ? null : resultDir.resolve(PIPE);
            Consumer<String> lines = pipe != null && Files.exists(pipe) ? line -> append(pipe, line) : terminal::print;
            EventStream stream = new EventStream(lines, clock, EventStream.HEARTBEAT);
            return new Teller(stream, stream);
        }
        return new Teller(null, format == OutputFormat.TEXT && terminal.isWatched() ? progress(terminal) : Events.NONE);
    }

    private static void append(Path pipe, String line) {
        try (OutputStream out = Files.newOutputStream(pipe, StandardOpenOption.WRITE, StandardOpenOption.APPEND)) {
            out.write(line.getBytes(StandardCharsets.UTF_8));
        } catch (IOException ex) {
            throw new UncheckedIOException("Nobody reads " + pipe, ex);
        }
    }

    private static Events progress(Terminal terminal) {
        return (type, data) -> {
            switch (type) {
                case "compile.started" -> terminal.print("> compiling (" + data.get("goal") + ")\n");
                case "test.started" -> terminal.print("> testing\n");
                case "test.case" -> terminal.print("> " + data.get("run") + " tests of " + data.get("class") + "\n");
                default -> {
                    return;
                }
            }
        };
    }

    @Override
    public void tell(String type, Map<String, Object> data) {
        listener.tell(type, data);
    }

    void start(String goal) {
        if (stream != null) {
            stream.start(goal);
        }
    }

    void finish(Outcome<?> outcome) {
        if (stream == null) {
            return;
        }
        Envelope envelope = outcome.envelope();
        for (Envelope.Finding finding : envelope.diagnostics()) {
            stream.tell("diagnostic", Map.of("severity", finding.severity(), "finding", finding));
        }
        Map<String, Object> more = new LinkedHashMap<>();
        more.put("durationMs", envelope.durationMs());
        more.put(
                "counts",
                Map.of(
                        "diagnostics", envelope.diagnostics().size(),
                        "changes", envelope.changes().size()));
        if (envelope.error() != null) {
            more.put("error", envelope.error());
        }
        stream.finish(envelope.status(), envelope.exit(), more);
    }

    @Override
    public void close() {
        if (stream != null) {
            stream.close();
        }
    }
}
