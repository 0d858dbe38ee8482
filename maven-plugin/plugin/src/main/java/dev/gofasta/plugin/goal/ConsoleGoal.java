package dev.gofasta.plugin.goal;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.gofasta.generator.command.CommandDescriptor;
import dev.gofasta.generator.command.DatabaseCommands;
import dev.gofasta.generator.problem.Problem;
import dev.gofasta.generator.problem.ProblemCode;
import dev.gofasta.plugin.console.Page;
import dev.gofasta.plugin.console.Questions;
import dev.gofasta.plugin.database.DatabaseWork;
import java.net.URLEncoder;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The goal {@code console}. */
public final class ConsoleGoal implements Goal<ConsoleGoal.Data> {

    private static final String TIMEOUT = "60";

    /** What came of each line; nothing of a conversation. */
    public record Data(List<Line> results) {}

    /**
     * One statement or expression.
     *
     * @param source what it was
     * @param value what it gave, as JShell writes it, or null
     * @param type the type of that, or null
     * @param error why it failed, or null
     */
    public record Line(
            String source,
            @Nullable String value,
            @Nullable String type,
            @Nullable String error) {}

    private final Questions terminal;
    private final Supplier<String> input;

    /**
     * A goal that evaluates what it is given.
     *
     * @param terminal tells whether a person is there to talk to
     * @param input reads the lines of standard input where nothing else was given and nobody is there
     */
    public ConsoleGoal(Questions terminal, Supplier<String> input) {
        this.terminal = terminal;
        this.input = input;
    }

    @Override
    public CommandDescriptor descriptor() {
        return DatabaseCommands.CONSOLE;
    }

    @Override
    public Answer<Data> run(Arguments arguments, Workplace workplace) {
        String timeout = arguments.find("timeout").orElse(TIMEOUT);
        if (!timeout.matches("[1-9]\\d{0,4}")) {
            throw Problem.of(
                            ProblemCode.GF_USAGE_INVALID_VALUE,
                            "timeout is a number of seconds from 1 to 99999, not '" + timeout + "'.",
                            "Write -Dtimeout=" + TIMEOUT + ", or leave it out.")
                    .asException();
        }
        workplace.project(arguments.find("module").orElse(null));
        Map<String, String> options = new LinkedHashMap<>(Map.of("timeout", timeout));
        arguments.find("profiles").ifPresent(profiles -> options.put("profiles", profiles));
        Optional<String> expression = arguments.find("expression");
        if (expression.isEmpty() && terminal.canAsk()) {
            DatabaseWork.Result talk =
                    workplace.database().converse(descriptor().name(), options, workplace);
            return answer(talk, List.of());
        }
        String lines = expression.orElseGet(input);
        if (lines.isBlank()) {
            throw Problem.of(
                            ProblemCode.GF_USAGE_ANSWER_NEEDED,
                            "The console has nothing to evaluate, and there is no terminal to ask at.",
                            "Add -Dexpression=, as in: mvn gofasta:console -Dexpression=userRepository.count()")
                    .asException();
        }
        options.put("lines", URLEncoder.encode(lines, UTF_8));
        DatabaseWork.Result result = workplace.database().run(descriptor().name(), options, workplace);
        return answer(
                result,
                result.rows("result").stream()
                        .map(row -> new Line(
                                row.value("source"),
                                row.values().get("value"),
                                row.values().get("type"),
                                row.values().get("error")))
                        .toList());
    }

    private static Answer<Data> answer(DatabaseWork.Result result, List<Line> lines) {
        Problem failed = lines.stream()
                .filter(line -> line.error() != null)
                .findFirst()
                .map(line -> Problem.of(
                        ProblemCode.GF_CONSOLE_FAILED,
                        "'" + line.source() + "' failed: "
                                + String.valueOf(line.error()).strip().replaceAll("\\s+", " "),
                        "Mend the line; what the application printed is in the log."))
                .orElse(null);
        return Answer.of(new Data(lines))
                .withDiagnostics(result.findings())
                .withProblem(result.problem() == null ? failed : result.problem())
                .withLog(result.log());
    }

    @Override
    public void print(Data data, Answer<Data> answer, Page page) {
        for (Line line : data.results()) {
            if (line.error() != null) {
                page.line(line.source()).line("  failed: " + line.error());
            } else if (line.value() != null) {
                page.line(line.type() == null ? line.value() : line.value() + "  (" + line.type() + ")");
            }
        }
    }
}
