package dev.gofasta.plugin.goal;

import dev.gofasta.generator.command.CommandDescriptor;
import dev.gofasta.generator.command.InspectCommands;
import dev.gofasta.generator.problem.Problem;
import dev.gofasta.generator.problem.ProblemCode;
import dev.gofasta.generator.project.Project;
import dev.gofasta.generator.reference.Change;
import dev.gofasta.generator.reference.Impact;
import dev.gofasta.generator.reference.ImpactReport;
import dev.gofasta.plugin.change.GitChanges;
import dev.gofasta.plugin.console.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The goal {@code impact}. */
public final class ImpactGoal implements Goal<ImpactReport> {

    @Override
    public CommandDescriptor descriptor() {
        return InspectCommands.IMPACT;
    }

    @Override
    public Answer<ImpactReport> run(Arguments arguments, Workplace workplace) {
        requireOne(arguments);
        Project project = workplace.project(arguments.find("module").orElse(null));
        Impact impact = impact(arguments, project, workplace);
        return Partial.answer(Answer.of(ImpactReport.of(impact)), impact.graph().broken());
    }

    private static void requireOne(Arguments arguments) {
        List<String> given = Stream.of("symbol", "since", "files")
                .filter(name -> arguments.find(name).isPresent())
                .toList();
        if (given.size() > 1) {
            throw Problem.of(
                            ProblemCode.GF_USAGE_INVALID_VALUE,
                            "'" + given.get(0) + "' says where to start, and so does '" + given.get(1) + "'.",
                            "Give one of them.")
                    .asException();
        }
    }

    private static Impact impact(Arguments arguments, Project project, Workplace workplace) {
        if (arguments.find("symbol").isPresent()) {
            return Impact.of(project, arguments.text("symbol"));
        }
        List<Change> changes = arguments.find("files").isPresent()
                ? files(arguments.text("files"), project)
                : GitChanges.since(workplace.root(), arguments.find("since").orElse(GitChanges.HEAD));
        return Impact.of(project, changes);
    }

    private static List<Change> files(String list, Project project) {
        List<Change> changes = new ArrayList<>();
        for (String written : list.split(",")) {
            String path = written.strip().replace('\\', '/').replaceFirst("^\\./", "");
            if (!path.isEmpty()) {
                changes.add(Change.of(path, existing(path, project)));
            }
        }
        return changes;
    }

    private static String existing(String path, Project project) {
        if (!project.files().exists(path)) {
            throw Problem.of(
                            ProblemCode.GF_USAGE_INVALID_VALUE,
                            "There is no file " + path + ".",
                            "Name files from the project's root; for files that are gone use -Dsince=HEAD.")
                    .asException();
        }
        return "";
    }

    @Override
    public void print(ImpactReport data, Answer<ImpactReport> answer, Page page) {
        if (data.changed().isEmpty()) {
            page.line("Nothing has changed.");
            return;
        }
        page.title("Changed").table(data.changed().stream().map(List::of).toList());
        ImpactReport.Affected affected = data.affected();
        section(page, "Types", affected.types());
        section(page, "Routes", affected.routes());
        section(page, "Tests", affected.tests());
        section(page, "Migrations", affected.migrations());
        section(page, "Tables", affected.tables());
    }

    private static void section(Page page, String title, List<ImpactReport.Item> items) {
        if (!items.isEmpty()) {
            page.section().title(title + " (" + items.size() + ")");
            page.table(items.stream()
                    .map(item -> List.of(item.name(), String.join(" > ", item.why())))
                    .toList());
        }
    }
}
