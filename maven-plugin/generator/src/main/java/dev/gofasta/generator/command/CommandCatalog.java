package dev.gofasta.generator.command;

import dev.gofasta.generator.naming.Nearest;
import dev.gofasta.generator.problem.Problem;
import dev.gofasta.generator.problem.ProblemCode;
import java.util.List;

/** Every command of gofasta: the one source for goal parameters, launcher arguments, help and reference docs. */
public final class CommandCatalog {

    /** The parameters that every goal takes. */
    public static final List<Parameter> COMMON = List.of(
            Parameter.flag("json", "Prints one JSON document on one line instead of text."),
            Parameter.optional(
                    "gofasta.resultDir", "The folder to leave the document and exit code in.", "/tmp/result"));

    public static final CommandDescriptor SCAFFOLD = new CommandDescriptor(
            "scaffold",
            "Makes a resource: entity, migration, repository, service, DTOs, controller, wiring and tests.",
            false,
            List.of("name", "fields"),
            List.of(
                    Parameter.required("name", "The resource's name in the singular.", "Product"),
                    Parameter.required(
                            "fields", "Fields as name:type, separated by spaces.", "name:string price:decimal"),
                    Parameter.flag("dryRun", "Shows what would be written and writes nothing."),
                    Parameter.flag("noVerify", "Skips compiling the project afterwards.")),
            "./gofasta scaffold Product name:string price:decimal");

    public static final CommandDescriptor ROUTES = new CommandDescriptor(
            "routes",
            "Lists the HTTP routes of the project's controllers with handler, file and line.",
            true,
            List.of(),
            List.of(),
            "./gofasta routes");

    public static final CommandDescriptor VERIFY = new CommandDescriptor(
            "verify",
            "Checks compilation, tests, formatting, the wiring index and the routes in one go.",
            true,
            List.of(),
            List.of(
                    Parameter.optional("only", "The checks to run, separated by commas.", "compile,wiring"),
                    Parameter.flag("keepGoing", "Runs the remaining checks after one has failed.")),
            "./gofasta verify --keep-going");

    public static final CommandDescriptor VERSION = new CommandDescriptor(
            "version",
            "Shows the versions of gofasta, Spring Boot, Java and Maven.",
            true,
            List.of(),
            List.of(),
            "./gofasta version");

    public static final CommandDescriptor HELP = new CommandDescriptor(
            "help",
            "Lists the goals, or explains one.",
            true,
            List.of("goal"),
            List.of(Parameter.optional("goal", "The goal to explain.", "scaffold")),
            "./gofasta help scaffold");

    private static final List<CommandDescriptor> ALL = List.of(SCAFFOLD, ROUTES, VERIFY, VERSION, HELP);

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
