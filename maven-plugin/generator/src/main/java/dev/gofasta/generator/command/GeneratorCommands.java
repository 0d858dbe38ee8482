package dev.gofasta.generator.command;

import java.util.List;

/** The commands that make one thing beside resources. */
public final class GeneratorCommands {

    public static final CommandDescriptor MIGRATION = new CommandDescriptor(
            "migration",
            CommandGroup.GENERATE,
            "Makes a migration and its way back from what its name says, such as AddPriceToProducts.",
            false,
            List.of("name", "fields"),
            WritingParameters.after(
                    Parameter.required("name", "What it does, in words that are read.", "AddPriceToProducts"),
                    Parameter.optional(
                            "fields", "Columns as name:type; for CreateJoinTable the two tables.", "price:decimal"),
                    Parameter.optional(
                            "backfill",
                            "What rows that are there get in a new required column; name=value for each of several.",
                            "0")),
            "./gofasta migration AddPriceToProducts price:decimal:default=0");

    public static final CommandDescriptor ROUTE = named(
            "route",
            "Makes the controller of a service that is there, and registers it; one that is there is only registered.",
            "Product",
            "./gofasta route Product");

    public static final CommandDescriptor PROVIDER = named(
            "provider",
            "Registers the service and controllers of a resource that are there as beans.",
            "Product",
            "./gofasta provider Product");

    public static final CommandDescriptor GENERATE = new CommandDescriptor(
            "generate",
            CommandGroup.GENERATE,
            "Runs a generator of the project's own, from .gofasta/generators.",
            false,
            List.of("generator", "name", "fields"),
            WritingParameters.after(
                    Parameter.required("generator", "The generator's name.", "report"),
                    Parameter.required("name", "What it makes something for, in the singular.", "Sales"),
                    Parameter.optional("fields", "Fields as name:type, separated by spaces.", "total:decimal"),
                    Parameter.optional(
                            "values",
                            "Values of the generator's own parameters as name=value, separated by semicolons.",
                            "title=Monthly sales")),
            "./gofasta generate report Sales total:decimal");

    public static final CommandDescriptor RESOLVER = named(
            "resolver", "Not there yet: adds a resource to the GraphQL API.", "Product", "./gofasta resolver Product");

    public static final CommandDescriptor JOB = new CommandDescriptor(
            "job",
            CommandGroup.GENERATE,
            "Not there yet: makes a job that runs by the clock.",
            false,
            List.of("name", "schedule"),
            WritingParameters.after(
                    Parameter.required("name", "The job's name.", "CleanUpTokens"),
                    Parameter.optional("schedule", "When it runs, as a cron expression with seconds.", "0 0 * * * *")),
            "./gofasta job CleanUpTokens");

    public static final CommandDescriptor TASK = named(
            "task",
            "Not there yet: makes a task that runs in the background.",
            "SendWelcome",
            "./gofasta task SendWelcome");

    public static final CommandDescriptor EMAIL_TEMPLATE = named(
            "email-template",
            "Not there yet: makes the template of an e-mail.",
            "Welcome",
            "./gofasta email-template Welcome");

    private GeneratorCommands() {}

    static List<CommandDescriptor> all() {
        return List.of(MIGRATION, ROUTE, PROVIDER, GENERATE, RESOLVER, JOB, TASK, EMAIL_TEMPLATE);
    }

    private static CommandDescriptor named(String goal, String summary, String name, String example) {
        return new CommandDescriptor(
                goal,
                CommandGroup.GENERATE,
                summary,
                false,
                List.of("name"),
                WritingParameters.after(Parameter.required("name", "Its name in the singular.", name)),
                example);
    }
}
