package dev.gofasta.plugin.goal;

import dev.gofasta.generator.apply.Applier;
import dev.gofasta.generator.change.Change;
import dev.gofasta.generator.change.ChangeSet;
import dev.gofasta.generator.command.CommandDescriptor;
import dev.gofasta.generator.command.NextStep;
import dev.gofasta.generator.command.ProjectCommands;
import dev.gofasta.generator.create.NewProject;
import dev.gofasta.generator.create.NewProjectRequest;
import dev.gofasta.generator.create.ToolVersions;
import dev.gofasta.generator.problem.Problem;
import dev.gofasta.generator.problem.ProblemCode;
import dev.gofasta.plugin.console.Page;
import dev.gofasta.plugin.console.Questions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The goal {@code new}. */
public final class NewGoal implements Goal<NewGoal.Data> {

    /**
     * The project.
     *
     * @param folder where it is, below the one of the run
     * @param packageName its base package as it was asked for
     * @param files how many it has
     * @param applied whether they were written
     */
    public record Data(
            String folder,
            String groupId,
            String artifactId,
            String version,
            String packageName,
            String database,
            String layout,
            int files,
            boolean applied) {}

    private final Questions questions;

    /** A goal that asks {@code questions} for what was not given. */
    public NewGoal(Questions questions) {
        this.questions = questions;
    }

    @Override
    public CommandDescriptor descriptor() {
        return ProjectCommands.NEW;
    }

    @Override
    public Answer<Data> run(Arguments arguments, Workplace workplace) {
        NewProjectRequest request = new NewProjectWizard(arguments, questions).request();
        String folder = request.artifactId();
        requireEmpty(workplace.root().resolve(folder));
        ChangeSet files = below(folder, new NewProject(ToolVersions.current()).plan(request));
        boolean writes = !arguments.flag("dryRun");
        if (writes) {
            new Applier(workplace.root()).apply(files);
        }
        Answer<Data> answer = Answer.of(new Data(
                        folder,
                        request.groupId(),
                        request.artifactId(),
                        request.version(),
                        request.packageName(),
                        request.database(),
                        request.layout(),
                        files.changes().size(),
                        writes))
                .withChanges(files);
        if (writes) {
            return answer.withNext(List.of(
                    new NextStep("cd " + folder + " && mvn spring-boot:run", "starts it", false),
                    new NextStep("cd " + folder + " && ./gofasta help", "shows what it can be given", true)));
        }
        return arguments.flag("detailedExit")
                ? answer.withProblem(Problem.of(
                        ProblemCode.GF_PATCH_WOULD_CHANGE,
                        "The dry run would write " + files.changes().size() + " files.",
                        "Run it without dryRun to write them, or without detailedExit to end with exit 0."))
                : answer;
    }

    private static void requireEmpty(Path folder) {
        if (Files.exists(folder) && !isEmptyFolder(folder)) {
            throw Problem.of(
                            ProblemCode.GF_GEN_FOLDER_NOT_EMPTY,
                            "The folder " + folder.getFileName() + " holds files already.",
                            "Choose another artifactId, or run this in another folder; nothing was written.")
                    .asException();
        }
    }

    private static boolean isEmptyFolder(Path folder) {
        try (Stream<Path> children = Files.list(folder)) {
            return children.findFirst().isEmpty();
        } catch (IOException ex) {
            // A file of that name, or a folder that can't be read: either is in the way.
            return false;
        }
    }

    private static ChangeSet below(String folder, ChangeSet files) {
        return new ChangeSet(files.changes().stream()
                .map(change -> change instanceof Change.CreateFile file
                        ? new Change.CreateFile(folder + "/" + file.path(), file.after(), file.executable())
                        : change)
                .toList());
    }

    @Override
    public void print(Data data, Answer<Data> answer, Page page) {
        page.title((data.applied() ? "Made " : "Would make ") + data.artifactId() + " in ./" + data.folder());
        page.table(List.of(
                List.of("group", data.groupId()),
                List.of("package", data.packageName()),
                List.of("database", data.database()),
                List.of("layout", data.layout()),
                List.of("files", String.valueOf(data.files()))));
    }
}
