package dev.gofasta.generator.command;

import java.util.List;

/** The commands about gofasta itself. */
public final class ToolCommands {

    public static final CommandDescriptor VERSION = new CommandDescriptor(
            "version",
            CommandGroup.TOOL,
            "Shows the versions of gofasta, Spring Boot, Java and Maven.",
            true,
            List.of(),
            List.of(),
            "./gofasta version");

    public static final CommandDescriptor HELP = new CommandDescriptor(
            "help",
            CommandGroup.TOOL,
            "Lists the goals, or explains one.",
            true,
            List.of("goal"),
            List.of(Parameter.optional("goal", "The goal to explain.", "scaffold")),
            "./gofasta help scaffold");

    private ToolCommands() {}

    static List<CommandDescriptor> all() {
        return List.of(VERSION, HELP);
    }
}
