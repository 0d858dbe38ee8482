package dev.gofasta.plugin.goal;

import dev.gofasta.generator.change.Change;
import dev.gofasta.generator.change.ChangeSet;
import dev.gofasta.generator.change.Changes;
import dev.gofasta.generator.command.CommandDescriptor;
import dev.gofasta.generator.command.InspectCommands;
import dev.gofasta.generator.command.NextStep;
import dev.gofasta.generator.command.Plan;
import dev.gofasta.generator.config.KnownProperties;
import dev.gofasta.generator.problem.Diagnostic;
import dev.gofasta.generator.problem.Problem;
import dev.gofasta.generator.problem.ProblemCode;
import dev.gofasta.generator.problem.Severity;
import dev.gofasta.generator.project.Project;
import dev.gofasta.plugin.config.ApplicationSchema;
import dev.gofasta.plugin.config.ConfigCheck;
import dev.gofasta.plugin.config.ConfigurationSource;
import dev.gofasta.plugin.console.Page;
import dev.gofasta.plugin.envelope.Json;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The goal {@code config-schema}: what an application can be configured with, and whether its files do it right. */
public final class ConfigSchemaGoal implements Goal<Written<ConfigSchemaGoal.Data>> {

    private static final String DEFAULT_FILE = ".gofasta/application.schema.json";

    /**
     * The schema and the files.
     *
     * @param file the path of the schema
     * @param keys how many keys the libraries know
     * @param deprecated how many of them should not be used any more
     * @param files the files that were checked
     * @param errors how many errors are in them
     * @param warnings how many warnings
     */
    public record Data(String file, int keys, int deprecated, List<String> files, int errors, int warnings) {}

    @Override
    public CommandDescriptor descriptor() {
        return InspectCommands.CONFIG_SCHEMA;
    }

    @Override
    public Answer<Written<Data>> run(Arguments arguments, Workplace workplace) {
        WritingRun run = WritingRun.begin(descriptor(), arguments, workplace);
        Project project = workplace.project(arguments.find("module").orElse(null));
        String file = path(arguments.find("file").orElse(DEFAULT_FILE));
        ConfigurationSource source = ConfigurationSource.once(workplace.configuration());
        KnownProperties known = source.of(project, project.target());
        List<Diagnostic> findings = ConfigCheck.run(project, source);
        ChangeSet changes = arguments.flag("check") ? ChangeSet.EMPTY : changes(project, known, file);
        Plan<Data> plan = new Plan<>(data(project, known, file, findings), changes, List.of(), List.of());
        Answer<Written<Data>> written = run.finish(plan, 0);
        Problem problem = problem(findings);
        return written.withDiagnostics(Stream.concat(written.diagnostics().stream(), findings.stream())
                        .toList())
                .withProblem(problem == null ? written.problem() : problem)
                .withNext(next(findings));
    }

    /** Rejects what is no path within the project. */
    private static String path(String given) {
        String path = given.replace('\\', '/').replaceFirst("^(\\./)+", "");
        boolean outside = path.startsWith("/")
                || path.matches("[A-Za-z]:.*")
                || List.of(path.split("/")).contains("..");
        if (outside || !path.endsWith(".json")) {
            throw Problem.of(
                            ProblemCode.GF_USAGE_INVALID_VALUE,
                            "file is a path within the project that ends with .json, not '" + given + "'.",
                            "For example: -Dfile=" + DEFAULT_FILE + ", which is the default.")
                    .asException();
        }
        return path;
    }

    private static ChangeSet changes(Project project, KnownProperties known, String file) {
        Changes changes = new Changes(project.files());
        String application = project.coordinates().groupId() + ":"
                + project.target().coordinates().artifactId();
        changes.replace(file, Json.pretty(ApplicationSchema.of(known, application)) + "\n");
        return changes.toChangeSet();
    }

    private static Data data(Project project, KnownProperties known, String file, List<Diagnostic> findings) {
        int deprecated = (int) known.all().stream()
                .filter(property -> property.deprecation() != null)
                .count();
        int errors = (int) findings.stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .count();
        return new Data(
                file, known.all().size(), deprecated, ConfigCheck.files(project), errors, findings.size() - errors);
    }

    private static @Nullable Problem problem(List<Diagnostic> findings) {
        List<Diagnostic> errors = findings.stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .toList();
        if (errors.isEmpty()) {
            return null;
        }
        Diagnostic first = errors.get(0);
        String more = errors.size() == 1 ? "" : " (and " + (errors.size() - 1) + " more)";
        String hint = first.hint() == null ? "Mend it, then run: " + ConfigCheck.COMMAND : first.hint();
        return new Problem(first.code(), first.message() + more, hint, first.location());
    }

    private static List<NextStep> next(List<Diagnostic> findings) {
        return findings.isEmpty()
                ? List.of()
                : List.of(new NextStep("mvn gofasta:config-schema -Dcheck", "checks the files again", true));
    }

    @Override
    public void print(Written<Data> data, Answer<Written<Data>> answer, Page page) {
        Data result = data.result();
        for (Change change : answer.changes().writes()) {
            page.line("  " + page.signed(change.before() == null ? '+' : '~', change.path()));
        }
        page.section()
                .line("%d keys, %d of them deprecated. %s"
                        .formatted(result.keys(), result.deprecated(), schema(data, answer)));
        page.line(
                result.files().isEmpty()
                        ? "There are no configuration files to check."
                        : "Checked " + String.join(", ", result.files()) + ": " + found(result) + ".");
    }

    private static String schema(Written<Data> data, Answer<Written<Data>> answer) {
        String file = data.result().file();
        return answer.changes().changes().isEmpty()
                ? "No schema was written."
                : data.unchanged()
                        ? file + " is up to date."
                        : data.applied() ? "Wrote " + file + "." : file + " would be written.";
    }

    private static String found(Data data) {
        return data.errors() + data.warnings() == 0
                ? "all keys are known"
                : count(data.errors(), "error") + ", " + count(data.warnings(), "warning");
    }

    private static String count(int number, String what) {
        return number + " " + what + (number == 1 ? "" : "s");
    }
}
