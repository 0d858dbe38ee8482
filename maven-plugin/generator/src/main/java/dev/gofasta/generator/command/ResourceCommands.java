package dev.gofasta.generator.command;

import java.util.List;

/** The commands that make something new. */
public final class ResourceCommands {

    public static final CommandDescriptor SCAFFOLD = new CommandDescriptor(
            "scaffold",
            CommandGroup.GENERATE,
            "Makes a resource: entity, migration, repository, service, DTOs, controller, wiring and tests.",
            false,
            List.of("name", "fields"),
            WritingParameters.after(
                    Parameter.required("name", "The resource's name in the singular.", "Product"),
                    Parameter.required(
                            "fields", "Fields as name:type, separated by spaces.", "name:string price:decimal")),
            "./gofasta scaffold Product name:string price:decimal");

    private ResourceCommands() {}

    static List<CommandDescriptor> all() {
        return List.of(SCAFFOLD);
    }
}
