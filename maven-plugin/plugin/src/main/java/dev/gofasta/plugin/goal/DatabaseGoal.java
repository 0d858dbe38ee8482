package dev.gofasta.plugin.goal;

import dev.gofasta.generator.problem.Diagnostic;
import dev.gofasta.generator.problem.Problem;
import dev.gofasta.generator.problem.ProblemCode;
import dev.gofasta.generator.problem.Severity;
import dev.gofasta.plugin.database.DatabaseWork;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A goal that is an action on the application's database: the action of the same name does it, in a JVM of its own.
 *
 * @param <D> its data
 */
abstract class DatabaseGoal<D> implements Goal<D> {

    /** Returns what the action said as the goal's data. */
    abstract D data(DatabaseWork.Result result, Workplace workplace);

    /**
     * Checks what the catalogue can't.
     *
     * @throws dev.gofasta.generator.problem.ProblemException when a value is wrong
     */
    void requireValid(Arguments arguments) {}

    /** Returns an answer that takes the place of the action, or empty where the action is to be done. */
    Optional<Answer<D>> answerWithout(Arguments arguments, Workplace workplace) {
        return Optional.empty();
    }

    @Override
    public final Answer<D> run(Arguments arguments, Workplace workplace) {
        requireValid(arguments);
        workplace.project(arguments.find("module").orElse(null));
        return answerWithout(arguments, workplace).orElseGet(() -> act(arguments, workplace));
    }

    private Answer<D> act(Arguments arguments, Workplace workplace) {
        DatabaseWork.Result result = workplace.database().run(descriptor().name(), options(arguments), workplace);
        Problem problem = result.problem() == null ? firstError(result) : result.problem();
        if (result.problem() == null && arguments.find("profiles").isEmpty()) {
            record(result, workplace);
        }
        return Answer.of(data(result, workplace))
                .withDiagnostics(result.findings())
                .withProblem(problem)
                .withLog(result.log());
    }

    private void record(DatabaseWork.Result result, Workplace workplace) {
        try {
            recordApplied(result, workplace);
        } catch (IOException ex) {
            throw Problem.of(
                            ProblemCode.GF_ENV_FILE_IO,
                            "Can't put on record what the database has run: " + ex.getMessage() + ".",
                            "Check that .gofasta/dev is writable, then run: mvn gofasta:migrate-status")
                    .asException();
        }
    }

    /**
     * Puts on record what the database of development has run, where the action tells.
     *
     * @throws IOException when it can't be written
     */
    void recordApplied(DatabaseWork.Result result, Workplace workplace) throws IOException {}

    static Map<String, String> options(Arguments arguments) {
        Map<String, String> options = new LinkedHashMap<>();
        arguments.effective().forEach((name, value) -> options.put(name, value.toString()));
        options.values().removeIf("false"::equals);
        return options;
    }

    private static @Nullable Problem firstError(DatabaseWork.Result result) {
        return result.findings().stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .findFirst()
                .map(DatabaseGoal::problem)
                .orElse(null);
    }

    private static Problem problem(Diagnostic finding) {
        return new Problem(
                finding.code(), finding.message(), finding.hint() == null ? "" : finding.hint(), finding.location());
    }
}
