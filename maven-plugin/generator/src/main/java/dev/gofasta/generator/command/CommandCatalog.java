package dev.gofasta.generator.command;

import dev.gofasta.generator.naming.Nearest;
import dev.gofasta.generator.problem.Problem;
import dev.gofasta.generator.problem.ProblemCode;
import java.util.List;
import java.util.stream.Stream;

/** Every command of gofasta: the one source for goal parameters, launcher arguments, help and reference docs. */
public final class CommandCatalog {

    /** The parameters that every goal takes. */
    public static final List<Parameter> COMMON = List.of(
            Parameter.flag("json", "Prints one JSON document on one line instead of text."),
            Parameter.optional("limit", "Most entries of a list in the document, which may then be longer.", "100"),
            Parameter.optional(
                    "gofasta.resultDir", "The folder to leave the document and exit code in.", "/tmp/result"));

    private static final List<CommandDescriptor> ALL = Stream.of(
                    ProjectCommands.all(),
                    ResourceCommands.all(),
                    GeneratorCommands.all(),
                    EditCommands.all(),
                    RunCommands.all(),
                    DatabaseCommands.all(),
                    DevelopCommands.all(),
                    InspectCommands.all(),
                    ToolCommands.all())
            .flatMap(List::stream)
            .toList();

    private CommandCatalog() {}

    /** Returns every command, in the order of help. */
    public static List<CommandDescriptor> all() {
        return ALL;
    }

    /**
     * Returns the command called {@code name}.
     *
     * @throws dev.gofasta.generator.problem.ProblemException when there is none, naming the nearest
     */
    public static CommandDescriptor get(String name) {
        List<String> names = ALL.stream().map(CommandDescriptor::name).toList();
        return ALL.stream()
                .filter(command -> command.name().equals(name))
                .findFirst()
                .orElseThrow(() -> Problem.of(
                                ProblemCode.GF_USAGE_UNKNOWN_GOAL,
                                "There is no goal '" + name + "'.",
                                Nearest.to(name, names)
                                                .map(near -> "Did you mean '" + near + "'? ")
                                                .orElse("")
                                        + "Goals: " + String.join(", ", names) + ".")
                        .asException());
    }
}
