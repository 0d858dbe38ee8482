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

    public static final CommandDescriptor FIELD = new CommandDescriptor(
            "field",
            CommandGroup.GENERATE,
            "Adds fields to a resource: entity, migration, DTOs, filter, service, wiring and tests.",
            false,
            List.of("name", "fields"),
            WritingParameters.after(
                    Parameter.required("name", "The resource's name in the singular.", "Product"),
                    Parameter.required(
                            "fields", "Fields as name:type, separated by spaces.", "sku:string:optional stock:int"),
                    Parameter.optional(
                            "backfill", "What rows get that are older than the one field that is required.", "0")),
            "./gofasta field Product sku:string:optional stock:int:default=0");

    public static final CommandDescriptor RELATION = new CommandDescriptor(
            "relation",
            CommandGroup.GENERATE,
            "Relates two resources: the one that holds the key gains a field, the other is guarded.",
            false,
            List.of("from", "kind", "to"),
            WritingParameters.after(
                    Parameter.required("from", "The resource that the sentence begins with.", "Pet"),
                    Parameter.required(
                            "kind", "One of " + String.join(", ", RelationRequest.KINDS) + ".", "belongs-to"),
                    Parameter.required("to", "The resource that it ends with.", "Owner"),
                    Parameter.optional("as", "What the relation is called; else like the other resource.", "keeper"),
                    Parameter.flag("optional", "Lets there be none."),
                    Parameter.optional(
                            "onDelete", "What archiving the other does: restrict, cascade or unset.", "cascade"),
                    Parameter.optional(
                            "backfill",
                            "The id that rows get which are older than a required relation.",
                            "01890a5d-ac96-774b-bcce-b302099a8057")),
            "./gofasta relation Pet belongs-to Owner optional");

    private ResourceCommands() {}

    static List<CommandDescriptor> all() {
        return List.of(SCAFFOLD, FIELD, RELATION);
    }
}
