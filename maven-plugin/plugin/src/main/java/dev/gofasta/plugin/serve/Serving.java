package dev.gofasta.plugin.serve;

import dev.gofasta.plugin.envelope.ResultFiles;
import dev.gofasta.plugin.goal.Workplace;
import dev.gofasta.plugin.maven.MavenRun;
import dev.gofasta.plugin.maven.StartedMaven;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One run of the application from its start to its end; a child Maven runs it as {@code mvn spring-boot:run} does. */
final class Serving {

    private static final Duration TICK = Duration.ofMillis(200);

    private final ServeRequest request;
    private final Workplace workplace;
    private final ApplicationLog output = new ApplicationLog();
    private final long start = System.nanoTime();
    private @Nullable String url;
    private @Nullable Duration readyAfter;
    private @Nullable MavenRun finished;

    Serving(ServeRequest request, Workplace workplace) {
        this.request = request;
        this.workplace = workplace;
    }

    static String log() {
        return ResultFiles.logOf("serve");
    }

    /** Runs it, and returns when neither it nor anything that it started is there any more. */
    Served run() {
        Served.End end;
        try (StartedMaven maven =
                workplace.maven().start(arguments(), workplace.root().resolve(log()), this::read)) {
            end = await(maven);
            if (end == Served.End.ITSELF) {
                finished = maven.finished();
            }
        } catch (InterruptedException ex) {
            Thread.currentThread().interrupt();
            end = Served.End.SIGNAL;
        }
        return new Served(url, readyAfter == null ? null : readyAfter.toMillis(), since().toMillis(), end);
    }

    private List<String> arguments() {
        List<String> arguments =
                new ArrayList<>(List.of("-q", "org.springframework.boot:spring-boot-maven-plugin:run"));
        if (!request.module().isEmpty()) {
            arguments.addAll(List.of("-pl", request.module()));
        }
        if (request.profiles() != null) {
            arguments.add("-Dspring-boot.run.profiles=" + request.profiles());
        }
        if (request.portIsGiven()) {
            arguments.add("-Dspring-boot.run.arguments=--server.port=" + request.port());
        }
        return arguments;
    }

    private void read(String line) {
        output.add(line);
        workplace.show(line);
    }

    private Served.End await(StartedMaven maven) throws InterruptedException {
        while (!maven.endsWithin(TICK)) {
            Duration ready = readyAfter;
            if (workplace.isEndWanted()) {
                return Served.End.SIGNAL;
            }
            if (ready == null) {
                if (isReady()) {
                    readyAfter = since();
                    workplace.show("> ready" + (url == null ? "" : " at " + url) + "; Ctrl-C stops it");
                } else if (since().compareTo(request.patience()) > 0) {
                    return Served.End.TIMEOUT;
                }
            } else if (request.longest() != null && since().minus(ready).compareTo(request.longest()) >= 0) {
                return Served.End.SECONDS;
            }
        }
        // A signal to the terminal's processes ends the application before this JVM has noticed its own.
        return workplace.isEndWanted() ? Served.End.SIGNAL : Served.End.ITSELF;
    }

    /** An application without a health of its own is ready when it says that it has started. */
    private boolean isReady() {
        url = output.url(request.port()).orElse(null);
        if (url == null) {
            return output.hasStarted();
        }
        return switch (Health.of(url)) {
            case UP -> true;
            case DOWN -> false;
            case NOTHING -> output.hasStarted();
        };
    }

    private Duration since() {
        return Duration.ofNanos(System.nanoTime() - start);
    }

    ApplicationLog output() {
        return output;
    }

    /** Returns the run of Maven where it ended by itself, else null. */
    @Nullable
    MavenRun finished() {
        return finished;
    }
}
