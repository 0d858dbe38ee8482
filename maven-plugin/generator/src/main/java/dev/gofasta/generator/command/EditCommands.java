package dev.gofasta.generator.command;

import java.util.List;

/** The commands that change code that is there. */
public final class EditCommands {

    private static final Parameter NAME = Parameter.required("name", "The resource's name in the singular.", "Product");

    public static final CommandDescriptor FIELD = new CommandDescriptor(
            "field",
            CommandGroup.EDIT,
            "Adds fields to a resource: entity, migration, DTOs, filter, service, wiring and tests.",
            false,
            List.of("name", "fields"),
            WritingParameters.after(
                    Parameter.required("name", "The resource's name in the singular.", "Product"),
                    Parameter.required(
                            "fields", "Fields as name:type, separated by spaces.", "sku:string:optional stock:int"),
                    Parameter.optional(
                            "backfill",
                            "What rows get that are older than a required field; name=value for each of several.",
                            "0")),
            "./gofasta field Product sku:string:optional stock:int:default=0");

    public static final CommandDescriptor RELATION = new CommandDescriptor(
            "relation",
            CommandGroup.EDIT,
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

    public static final CommandDescriptor METHOD = new CommandDescriptor(
            "method",
            CommandGroup.EDIT,
            "Adds a method to the service of a resource, ready to be written.",
            false,
            List.of("name", "method", "params"),
            WritingParameters.after(
                    NAME,
                    Parameter.required("method", "The method's name.", "applyDiscount"),
                    Parameter.optional("params", "Its parameters as name:type, without the id.", "percent:decimal"),
                    Parameter.optional(
                            "returns", "What it returns: void, response or a field type.", MethodType.RESPONSE),
                    Parameter.flag("readOnly", "The method writes nothing."),
                    Parameter.flag("noId", "The method is not about one row and takes no id.")),
            "./gofasta method Product applyDiscount percent:decimal --returns=response");

    public static final CommandDescriptor ENDPOINT = new CommandDescriptor(
            "endpoint",
            CommandGroup.EDIT,
            "Adds a route to the controller of a resource, with the service's method behind it and a test.",
            false,
            List.of("name", "verb", "path", "fields"),
            WritingParameters.after(
                    NAME,
                    Parameter.required("verb", "The HTTP method: GET, POST, PUT, PATCH or DELETE.", "POST"),
                    Parameter.required("path", "The path below that of the resource.", "/{id}/discount"),
                    Parameter.optional("fields", "Fields of the request's body as name:type.", "percent:decimal"),
                    Parameter.optional("handler", "The name of the methods.", "applyDiscount"),
                    Parameter.optional(
                            "returns", "What it answers: void, response or a field type.", MethodType.RESPONSE),
                    Parameter.optional("summary", "One line for the API's documentation.", "Apply a discount"),
                    Parameter.flag("noService", "Leaves the service alone; the route answers 503.")),
            "./gofasta endpoint Product POST /{id}/discount percent:decimal");

    public static final CommandDescriptor FILTER = new CommandDescriptor(
            "filter",
            CommandGroup.EDIT,
            "Makes a servlet filter, its registration and a test.",
            false,
            List.of("name", "path"),
            WritingParameters.after(
                    Parameter.required("name", "The filter's name.", "RequestTimer"),
                    Parameter.optional("path", "The paths that it sees; those of the API if left out.", "/api/v1/*")),
            "./gofasta filter RequestTimer");

    public static final CommandDescriptor ADD_STARTER = new CommandDescriptor(
            "add-starter",
            CommandGroup.EDIT,
            "Adds a starter of gofasta to the POM, with the settings that it needs.",
            false,
            List.of("starter"),
            WritingParameters.after(Parameter.required("starter", "The starter's name.", "health")),
            "./gofasta add-starter health");

    public static final CommandDescriptor RENAME = new CommandDescriptor(
            "rename",
            CommandGroup.EDIT,
            "Renames a field or a resource in code, tests and database; shows what it would do until told to do it.",
            false,
            List.of("from", "to"),
            WritingParameters.after(
                    Parameter.required(
                            "from", "The resource, or the field with its resource before a dot.", "Product.price"),
                    Parameter.required("to", "The new name.", "unitPrice"),
                    Parameter.flag("yes", "Writes at once what a dry run would show.")),
            "./gofasta rename Product.price unitPrice");

    public static final CommandDescriptor DATABASE = new CommandDescriptor(
            "database",
            CommandGroup.EDIT,
            "Moves a project to another database: POM, settings, containers, entities and migrations, but no data.",
            false,
            List.of("to"),
            WritingParameters.after(
                    Parameter.required("to", "One of postgres, mysql, sqlite, sqlserver.", "mysql"),
                    Parameter.optional(
                            "keep",
                            "Paths of migrations that run on the new database as they are, separated by commas.",
                            "src/main/resources/db/migration/V7__views.sql")),
            "./gofasta database mysql --dry-run");

    private EditCommands() {}

    static List<CommandDescriptor> all() {
        return List.of(FIELD, RELATION, METHOD, ENDPOINT, FILTER, ADD_STARTER, RENAME, DATABASE);
    }
}
