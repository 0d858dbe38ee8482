package dev.gofasta.plugin.goal;

import dev.gofasta.generator.problem.Problem;
import dev.gofasta.generator.problem.ProblemCode;
import dev.gofasta.generator.problem.ProblemException;
import dev.gofasta.plugin.console.OutputFormat;
import dev.gofasta.plugin.envelope.Bounds;
import dev.gofasta.plugin.envelope.Envelope;
import dev.gofasta.plugin.envelope.Envelopes;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;

/** Runs a goal from given parameters to its outcome; every failure ends in an outcome, none escapes. */
public final class GoalRunner {

    private final Workplace workplace;
    private final Set<String> properties;

    /**
     * Runs goals in {@code workplace}.
     *
     * @param properties the names of all {@code -D} of the command line, to find misspelt ones
     */
    public GoalRunner(Workplace workplace, Set<String> properties) {
        this.workplace = workplace;
        this.properties = properties;
    }

    /** Runs {@code goal}. */
    public <D> Outcome<D> run(Goal<D> goal, Given given) {
        Instant startedAt = workplace.clock().instant();
        long start = System.nanoTime();
        Map<String, Object> effective = new LinkedHashMap<>(given.values());
        Answer<D> answer;
        Answer<D> document;
        Bounds bounds = Bounds.of(OptionalInt.empty());
        Throwable fault = null;
        try {
            OutputFormat.of(given.json());
            bounds = Bounds.of(Arguments.limit(given));
            Usage.requireNoMisspelling(goal.descriptor(), properties);
            Arguments arguments = Arguments.of(goal.descriptor(), given);
            effective = arguments.effective();
            answer = goal.run(arguments, workplace);
            document = goal.document(answer, arguments, bounds);
        } catch (ProblemException ex) {
            answer = Answer.failed(ex.problem());
            document = answer;
        } catch (RuntimeException | LinkageError | StackOverflowError ex) {
            fault = ex;
            answer = Answer.failed(internalFault(ex));
            document = answer;
        }
        Duration duration = Duration.ofNanos(System.nanoTime() - start);
        Envelope envelope = new Envelopes(workplace, bounds)
                .of(goal.descriptor(), effective, document, startedAt, duration.toMillis());
        return new Outcome<>(goal, answer, envelope, fault);
    }

    private static Problem internalFault(Throwable fault) {
        String message = fault.getMessage();
        return Problem.of(
                ProblemCode.GF_INTERNAL_FAULT,
                "gofasta failed: " + fault.getClass().getSimpleName() + (message == null ? "" : ": " + message),
                "This is a fault of gofasta, not of your project. Run the same with -X and report what it prints.");
    }
}
