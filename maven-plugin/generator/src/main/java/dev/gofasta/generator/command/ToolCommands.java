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

    public static final CommandDescriptor EXPLAIN = new CommandDescriptor(
            "explain",
            CommandGroup.TOOL,
            "Explains an error code: what it means, why it comes and what to do; or lists them.",
            true,
            List.of("code"),
            List.of(
                    Parameter.optional(
                            "code", "The code to explain, or the last part of its docs page.", "GF_PATCH_STALE"),
                    Parameter.flag("list", "Lists the codes, as it does when no code is given."),
                    Parameter.optional(
                            "area", "Lists the codes of one area only: the second word of a code.", "migrate"),
                    Parameter.optional("limit", "How many codes to list at most; else 20.", "50"),
                    Parameter.optional("cursor", "Where the last list ended, to go on after it.", "GF_ENV_FILE_IO")),
            "./gofasta explain GF_PATCH_STALE");

    public static final CommandDescriptor SCHEMA = new CommandDescriptor(
            "schema",
            CommandGroup.TOOL,
            "Prints the JSON Schema of the document that a goal answers with, or lists the schemas.",
            true,
            List.of("goal"),
            List.of(Parameter.optional(
                    "goal", "The goal whose schema is wanted, or envelope for what all have in common.", "verify")),
            "./gofasta schema verify");

    public static final CommandDescriptor COMPLETION = new CommandDescriptor(
            "completion",
            CommandGroup.TOOL,
            "Prints the script that completes command lines of the launcher in a shell.",
            true,
            List.of("shell"),
            List.of(Parameter.required("shell", "The shell: bash, zsh, fish or powershell.", "bash")),
            "./gofasta completion bash");

    private ToolCommands() {}

    static List<CommandDescriptor> all() {
        return List.of(VERSION, HELP, EXPLAIN, SCHEMA, COMPLETION);
    }
}
