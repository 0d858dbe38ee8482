package dev.gofasta.plugin.goal;

import dev.gofasta.generator.command.CommandDescriptor;
import dev.gofasta.generator.command.DevelopCommands;
import dev.gofasta.generator.problem.Problem;
import dev.gofasta.generator.problem.ProblemCode;
import dev.gofasta.generator.project.Module;
import dev.gofasta.plugin.console.Page;
import dev.gofasta.plugin.serve.ServeRequest;
import dev.gofasta.plugin.serve.Served;
import dev.gofasta.plugin.serve.Server;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** The goal {@code serve}. */
public final class ServeGoal implements Goal<Served> {

    private static final int PORT = 8080;
    private static final int LAST_PORT = 65535;
    private static final int PATIENCE_SECONDS = 120;
    private static final int LONGEST_SECONDS = 86400;

    @Override
    public CommandDescriptor descriptor() {
        return DevelopCommands.SERVE;
    }

    @Override
    public boolean endsWhenStopped() {
        return true;
    }

    @Override
    public Answer<Served> run(Arguments arguments, Workplace workplace) {
        Optional<Integer> port = number(arguments, "port", 0, LAST_PORT);
        Optional<Integer> seconds = number(arguments, "seconds", 1, LONGEST_SECONDS);
        Optional<Integer> timeout = number(arguments, "timeout", 1, LONGEST_SECONDS);
        Module module = workplace.project(arguments.find("module").orElse(null)).target();
        Server server = Server.run(
                new ServeRequest(
                        module.folder(),
                        port.orElseGet(() -> configured(module, arguments)),
                        port.isPresent(),
                        arguments.find("profiles").orElse(null),
                        seconds.map(Duration::ofSeconds).orElse(null),
                        Duration.ofSeconds(timeout.orElse(PATIENCE_SECONDS))),
                workplace);
        Served served = server.served();
        Problem problem = server.problem();
        if (served == null) {
            return Answer.failed(Objects.requireNonNull(problem, "What did not serve says why"));
        }
        return Answer.of(served)
                .withDiagnostics(server.errors())
                .withProblem(problem)
                .withLog(server.log());
    }

    private static int configured(Module module, Arguments arguments) {
        String profile = arguments.find("profiles").orElse("dev").replaceFirst(".*,", "");
        return Optional.ofNullable(System.getenv("SERVER_PORT"))
                .or(() -> module.configuration("server.port", profile, Map.of()))
                .filter(text -> text.matches("\\d{1,5}"))
                .map(Integer::parseInt)
                .orElse(PORT);
    }

    private static Optional<Integer> number(Arguments arguments, String name, int least, int most) {
        return arguments.find(name).map(text -> {
            if (!text.matches("\\d{1,6}") || Integer.parseInt(text) < least || Integer.parseInt(text) > most) {
                throw Problem.of(
                                ProblemCode.GF_USAGE_INVALID_VALUE,
                                name + " is a number from " + least + " to " + most + ", not '" + text + "'.",
                                "Write -D" + name + "=<number>, or leave it out.")
                        .asException();
            }
            return Integer.parseInt(text);
        });
    }

    @Override
    public void print(Served data, Answer<Served> answer, Page page) {
        if (data.readyAfterMs() != null) {
            page.line("It was ready after %.1f s and ran for %.1f s."
                    .formatted(data.readyAfterMs() / 1000.0, data.ranMs() / 1000.0));
        }
    }
}
