package dev.gofasta.generator.command;

import java.util.List;

/** The commands that make a resource, or build one so far. */
public final class ResourceCommands {

    public static final CommandDescriptor SCAFFOLD = resource(
            "scaffold",
            "Makes a resource: entity, migration, repository, service, DTOs, controller, wiring and tests.",
            "Product name:string price:decimal");

    public static final CommandDescriptor MODEL =
            resource("model", "Makes an entity, its enums and the migration of its table.", "Product name:string");

    public static final CommandDescriptor REPOSITORY =
            resource("repository", "Makes what model makes, and a repository with its tests.", "Product name:string");

    public static final CommandDescriptor SERVICE = resource(
            "service",
            "Makes what repository makes, and DTOs, a service, its wiring and its tests.",
            "Product name:string");

    public static final CommandDescriptor CONTROLLER = resource(
            "controller",
            "Makes what service makes, and a REST controller, its wiring and its tests.",
            "Product name:string");

    public static final CommandDescriptor DTO = resource(
            "dto",
            "Makes request and response records; for an entity that is there with the mapping and a filter.",
            "Contact name:string email:string");

    private ResourceCommands() {}

    static List<CommandDescriptor> all() {
        return List.of(SCAFFOLD, MODEL, REPOSITORY, SERVICE, CONTROLLER, DTO);
    }

    private static CommandDescriptor resource(String goal, String summary, String example) {
        return new CommandDescriptor(
                goal,
                CommandGroup.GENERATE,
                summary,
                false,
                List.of("name", "fields"),
                WritingParameters.after(
                        Parameter.required("name", "The resource's name in the singular.", "Product"),
                        Parameter.required(
                                "fields", "Fields as name:type, separated by spaces.", "name:string price:decimal"),
                        WritingParameters.ADD_MISSING),
                "./gofasta " + goal + " " + example);
    }
}
