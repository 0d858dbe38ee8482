package dev.gofasta.generator.command;

import java.util.List;

/** The commands that set a machine and a clone up, run the application, and run other commands in a chain. */
public final class DevelopCommands {

    public static final CommandDescriptor DOCTOR = new CommandDescriptor(
            "doctor",
            CommandGroup.DEVELOP,
            "Looks whether this machine has what the project needs, and says what to do about the rest.",
            true,
            List.of(),
            List.of(
                    WritingParameters.MODULE,
                    Parameter.flag(
                            "deep", "Asks the database, too: whether it answers and which migrations it lacks.")),
            "./gofasta doctor");

    public static final CommandDescriptor INIT = new CommandDescriptor(
            "init",
            CommandGroup.DEVELOP,
            "Makes a fresh clone ready: settings, launcher, dependencies, wiring index, build and database.",
            false,
            List.of(),
            List.of(
                    WritingParameters.MODULE,
                    Parameter.flag("wrapper", "Adds the Maven wrapper, mvnw, where there is none."),
                    Parameter.flag("skipMigrate", "Leaves the database alone."),
                    Parameter.flag("dryRun", "Shows the steps that are to be done, and does none.")),
            "./gofasta init");

    public static final CommandDescriptor DO = new CommandDescriptor(
            "do",
            CommandGroup.DEVELOP,
            "Runs a workflow, several goals in a row with one answer, or lists the workflows there are.",
            false,
            List.of("workflow", "name", "fields"),
            List.of(
                    Parameter.optional("workflow", "The workflow to run.", "new-rest-endpoint"),
                    Parameter.optional("name", "What stands for {name} in its steps.", "Product"),
                    Parameter.optional("fields", "What stands for {fields} in its steps.", "name:string price:decimal"),
                    Parameter.flag("dryRun", "Shows what the steps would write, and runs none that can't show it."),
                    Parameter.flag("keepGoing", "Runs the remaining steps after one has failed."),
                    Parameter.flag("yes", "Says that a workflow may drop data.")),
            "./gofasta do new-rest-endpoint Product name:string --dry-run");

    public static final CommandDescriptor SERVE = new CommandDescriptor(
            "serve",
            CommandGroup.DEVELOP,
            "Runs the application in the foreground, until it is stopped.",
            true,
            List.of(),
            List.of(
                    WritingParameters.MODULE,
                    Parameter.optional("port", "The port to listen on; else the application's own.", "8090"),
                    Parameter.optional(
                            "profiles",
                            "The Spring profiles to use, separated by commas; else the application's own.",
                            "staging"),
                    Parameter.optional("seconds", "Stops it so many seconds after it is ready.", "5"),
                    Parameter.optional(
                            "timeout", "Within how many seconds it has to be ready; 120 when left out.", "60")),
            "./gofasta serve --port=8090");

    private DevelopCommands() {}

    static List<CommandDescriptor> all() {
        return List.of(DOCTOR, INIT, DO, SERVE);
    }
}
