package dev.gofasta.plugin.serve;

import dev.gofasta.generator.problem.Diagnostic;
import dev.gofasta.generator.problem.Problem;
import dev.gofasta.generator.problem.ProblemCode;
import dev.gofasta.plugin.compile.CompileFindings;
import dev.gofasta.plugin.goal.Workplace;
import dev.gofasta.plugin.maven.MavenRun;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What came of running an application.
 *
 * @param served the run, or null when it could not even begin
 * @param errors the errors of javac
 * @param problem why it did not end well, or null
 * @param log its output, relative to the project's root, or null when there is none
 */
public record Server(
        @Nullable Served served,
        List<Diagnostic> errors,
        @Nullable Problem problem,
        @Nullable String log) {

    private static final int MOST_CHARACTERS = 500;

    /** Runs the application until it ends, or has to. */
    public static Server run(ServeRequest request, Workplace workplace) {
        if (!Ports.isFree(request.port())) {
            return new Server(null, List.of(), portInUse(request.port()), null);
        }
        Serving serving = new Serving(request, workplace);
        Served served = serving.run();
        MavenRun finished = serving.finished();
        List<Diagnostic> errors = finished == null ? List.of() : CompileFindings.of(finished, workplace);
        return new Server(served, errors, problem(served, serving, errors, request), Serving.log());
    }

    private static Problem portInUse(int port) {
        return Problem.of(
                ProblemCode.GF_ENV_PORT_IN_USE,
                "Port " + port + " is in use.",
                "Stop what listens there, or take another: -Dport=" + (port + 1));
    }

    private static @Nullable Problem problem(
            Served served, Serving serving, List<Diagnostic> errors, ServeRequest request) {
        return switch (served.end()) {
            case SECONDS -> null;
            case SIGNAL ->
                Problem.of(
                        ProblemCode.GF_ENV_INTERRUPTED,
                        "The application was stopped by a signal.",
                        "Nothing of it runs any more.");
            case TIMEOUT ->
                Problem.of(
                        ProblemCode.GF_ENV_APPLICATION_SLOW,
                        "The application was not ready within "
                                + request.patience().toSeconds() + " s, and was stopped.",
                        "Read " + Serving.log() + "; where it only needs longer, say so: -Dtimeout=<seconds>");
            case ITSELF -> ended(served, serving, errors);
        };
    }

    private static @Nullable Problem ended(Served served, Serving serving, List<Diagnostic> errors) {
        MavenRun run = serving.finished();
        if (run == null || run.succeeded()) {
            return null;
        }
        String read = "Read " + Serving.log() + ", mend it, then run it again.";
        if (!errors.isEmpty()) {
            return new Problem(
                    ProblemCode.GF_VERIFY_COMPILE,
                    "The project does not compile.",
                    read,
                    errors.get(0).location());
        }
        Optional<Integer> taken = serving.output().takenPort();
        if (taken.isPresent()) {
            return portInUse(taken.get());
        }
        String said = run.firstError(line -> true)
                .map(line -> line.replace(" -> [Help 1]", ""))
                .orElse("it ended with status " + run.exit());
        if (served.readyAfterMs() != null) {
            return Problem.of(
                    ProblemCode.GF_ENV_APPLICATION_DIED,
                    "The application ended by itself, " + served.ranMs() / 1000 + " s after its start: "
                            + shortened(serving.output().cause().orElse(said)),
                    read);
        }
        return Problem.of(
                ProblemCode.GF_ENV_APPLICATION_START,
                "The application did not start: "
                        + shortened(serving.output().cause().orElse(said)),
                serving.output().action().map(Server::shortened).orElse(read));
    }

    private static String shortened(String text) {
        return text.length() <= MOST_CHARACTERS ? text : text.substring(0, MOST_CHARACTERS) + "...";
    }
}
