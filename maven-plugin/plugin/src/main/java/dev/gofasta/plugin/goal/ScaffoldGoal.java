package dev.gofasta.plugin.goal;

import dev.gofasta.generator.apply.Applier;
import dev.gofasta.generator.change.Change;
import dev.gofasta.generator.command.AddResource;
import dev.gofasta.generator.command.CommandCatalog;
import dev.gofasta.generator.command.CommandDescriptor;
import dev.gofasta.generator.command.Plan;
import dev.gofasta.generator.command.ScaffoldData;
import dev.gofasta.generator.command.ScaffoldRequest;
import dev.gofasta.generator.field.FieldParser;
import dev.gofasta.generator.problem.ProblemException;
import dev.gofasta.generator.project.Project;
import dev.gofasta.plugin.console.Page;
import java.util.List;

/** The goal {@code scaffold}: plans a resource, writes it, and compiles the project with it. */
public final class ScaffoldGoal implements Goal<ScaffoldGoal.Data> {

    /** What became of the compilation. */
    public enum Compilation {
        PASS,
        FAIL,
        SKIP
    }

    /**
     * The resource, and what was done about it.
     *
     * @param planId the same for the same files before and after
     * @param applied whether the changes were written
     */
    public record Data(
            String resource,
            String table,
            String path,
            String migration,
            List<ScaffoldData.FieldData> fields,
            String planId,
            boolean applied,
            Compilation compilation) {

        private static Data of(Plan<ScaffoldData> plan, boolean applied, Compilation compilation) {
            ScaffoldData made = plan.data();
            return new Data(
                    made.resource(),
                    made.table(),
                    made.path(),
                    made.migration(),
                    made.fields(),
                    plan.changes().planId(),
                    applied,
                    compilation);
        }
    }

    @Override
    public CommandDescriptor descriptor() {
        return CommandCatalog.SCAFFOLD;
    }

    @Override
    public Answer<Data> run(Arguments arguments, Workplace workplace) {
        AddResource command = new AddResource(workplace.clock());
        ScaffoldRequest request =
                new ScaffoldRequest(arguments.text("name"), FieldParser.parse(arguments.text("fields")));
        Project project = workplace.project();
        Plan<ScaffoldData> plan = command.plan(project, request);
        boolean applied = !arguments.flag("dryRun");
        Answer<Data> answer = Answer.of(Data.of(plan, applied, Compilation.SKIP))
                .withDiagnostics(plan.diagnostics())
                .withChanges(plan.changes());
        if (!applied) {
            return answer;
        }
        new Applier(workplace.root()).apply(plan.changes());
        return arguments.flag("noVerify") || workplace.maven().isNested()
                ? answer.withNext(plan.next())
                : compiled(answer, plan, project, workplace);
    }

    private static Answer<Data> compiled(
            Answer<Data> answer, Plan<ScaffoldData> plan, Project project, Workplace workplace) {
        ProjectCompilation compilation;
        try {
            compilation = ProjectCompilation.run(project.target(), workplace);
        } catch (ProblemException ex) {
            // The files are written by now, and the answer has to say so.
            return new Answer<>(
                    Data.of(plan, true, Compilation.FAIL),
                    plan.diagnostics(),
                    answer.changes(),
                    ex.problem(),
                    List.of(),
                    null);
        }
        Compilation result = compilation.problem() == null ? Compilation.PASS : Compilation.FAIL;
        return new Answer<>(
                Data.of(plan, true, result),
                compilation.diagnostics(),
                answer.changes(),
                compilation.problem(),
                result == Compilation.PASS ? plan.next() : List.of(),
                compilation.log());
    }

    @Override
    public void print(Data data, Answer<Data> answer, Page page) {
        page.title(data.resource()).line("  table " + data.table() + ", path " + data.path());
        page.section();
        for (Change change : answer.changes().changes()) {
            if (!(change instanceof Change.KeepFile)) {
                page.line("  " + page.signed(change.before() == null ? '+' : '~', change.path()));
            }
        }
        page.section().line(summary(data, answer));
    }

    private static String summary(Data data, Answer<Data> answer) {
        long created = answer.changes().changes().stream()
                .filter(Change.CreateFile.class::isInstance)
                .count();
        long edited = answer.changes().changes().stream()
                .filter(Change.EditFile.class::isInstance)
                .count();
        String counts = created + " created, " + edited + " edited";
        return !data.applied()
                ? counts + " if you run it without dryRun; nothing was written."
                : counts
                        + switch (data.compilation()) {
                            case PASS -> "; the project compiles.";
                            case FAIL -> "; the project does not compile.";
                            case SKIP -> ".";
                        };
    }
}
