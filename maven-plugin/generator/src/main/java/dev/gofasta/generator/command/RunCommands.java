package dev.gofasta.generator.command;

import java.util.List;

/** The commands that take back what was made. */
public final class RunCommands {

    public static final CommandDescriptor DESTROY = new CommandDescriptor(
            "destroy",
            CommandGroup.RUNS,
            "Removes a resource: its classes, its tests, its wiring, and its table by a new migration.",
            false,
            List.of("name"),
            WritingParameters.after(Parameter.required("name", "The resource's name in the singular.", "Product")),
            "./gofasta destroy Product --dry-run");

    public static final CommandDescriptor UNDO = new CommandDescriptor(
            "undo",
            CommandGroup.RUNS,
            "Takes the last run back that wrote into the project, byte for byte.",
            false,
            List.of(),
            List.of(
                    Parameter.optional("run", "The number of another run to take back.", "12"),
                    WritingParameters.DRY_RUN,
                    WritingParameters.DETAILED_EXIT),
            "./gofasta undo --dry-run");

    private RunCommands() {}

    static List<CommandDescriptor> all() {
        return List.of(DESTROY, UNDO);
    }
}
