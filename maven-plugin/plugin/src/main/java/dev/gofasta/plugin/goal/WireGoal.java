package dev.gofasta.plugin.goal;

import dev.gofasta.generator.change.Change;
import dev.gofasta.generator.command.CommandDescriptor;
import dev.gofasta.generator.command.InspectCommands;
import dev.gofasta.generator.command.RegenerateWiring;
import dev.gofasta.generator.problem.Diagnostic;
import dev.gofasta.generator.problem.Problem;
import dev.gofasta.generator.problem.Severity;
import dev.gofasta.generator.project.Project;
import dev.gofasta.plugin.console.Page;
import dev.gofasta.plugin.wiring.WiringProver;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The goal {@code wire}: writes the wiring index where it has drifted, and proves the bean graph. */
public final class WireGoal implements Goal<WireGoal.Data> {

    /** What became of the proof; one with warnings only has passed. */
    public enum Proof {
        PASS,
        FAIL,
        SKIP
    }

    /**
     * The index and the graph.
     *
     * @param application the application class
     * @param index the path of the index, or null where the project has none
     * @param planId the same for the same index before and after
     * @param applied whether the index was written, if it had to be
     * @param proof what became of the proof
     * @param errors how many errors it found
     * @param warnings how many warnings it found
     */
    public record Data(
            String application,
            @Nullable String index,
            String planId,
            boolean applied,
            Proof proof,
            int errors,
            int warnings) {}

    @Override
    public CommandDescriptor descriptor() {
        return InspectCommands.WIRE;
    }

    @Override
    public Answer<Data> run(Arguments arguments, Workplace workplace) {
        WritingRun run = WritingRun.begin(descriptor(), arguments, workplace);
        Project project = workplace.project(arguments.find("module").orElse(null));
        Answer<Written<RegenerateWiring.Data>> index =
                run.finish(new RegenerateWiring().plan(project, new RegenerateWiring.Request()), 0);
        Written<RegenerateWiring.Data> written = Objects.requireNonNull(index.data());
        if (arguments.flag("dryRun") || workplace.maven().isNested()) {
            return Answer.of(data(written, Proof.SKIP, List.of()))
                    .withDiagnostics(index.diagnostics())
                    .withChanges(index.changes())
                    .withProblem(index.problem())
                    .withNext(index.next())
                    .withLog(index.log());
        }
        WiringProver.Result result = workplace.wiring().prove(workplace);
        List<Diagnostic> errors = errors(result.findings());
        return Answer.of(data(written, errors.isEmpty() ? Proof.PASS : Proof.FAIL, result.findings()))
                .withDiagnostics(Stream.concat(index.diagnostics().stream(), result.findings().stream())
                        .toList())
                .withChanges(index.changes())
                .withProblem(problem(errors))
                .withNext(index.next())
                .withLog(result.log());
    }

    private static Data data(Written<RegenerateWiring.Data> written, Proof proof, List<Diagnostic> findings) {
        int errors = errors(findings).size();
        return new Data(
                written.result().application(),
                written.result().index(),
                written.planId(),
                written.applied() || written.unchanged(),
                proof,
                errors,
                findings.size() - errors);
    }

    private static List<Diagnostic> errors(List<Diagnostic> findings) {
        return findings.stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .toList();
    }

    private static @Nullable Problem problem(List<Diagnostic> errors) {
        if (errors.isEmpty()) {
            return null;
        }
        Diagnostic first = errors.get(0);
        String more = errors.size() == 1 ? "" : " (and " + (errors.size() - 1) + " more)";
        String hint = first.hint() == null ? "Mend it, then run: mvn gofasta:wire" : first.hint();
        return new Problem(first.code(), first.message() + more, hint, first.location());
    }

    @Override
    public void print(Data data, Answer<Data> answer, Page page) {
        for (Change change : answer.changes().changes()) {
            if (!(change instanceof Change.KeepFile)) {
                page.line("  " + page.signed('~', change.path()));
            }
        }
        page.section().line(summary(data, answer));
    }

    private static String summary(Data data, Answer<Data> answer) {
        String index = data.index() == null
                ? "There is no wiring index"
                : answer.changes().isEmpty()
                        ? "The wiring index is right"
                        : data.applied() ? "The wiring index was written" : "The wiring index would be written";
        return index
                + switch (data.proof()) {
                    case PASS -> "; every bean gets what it needs.";
                    case FAIL -> "; the proof failed.";
                    case SKIP -> "; nothing was proven.";
                };
    }
}
