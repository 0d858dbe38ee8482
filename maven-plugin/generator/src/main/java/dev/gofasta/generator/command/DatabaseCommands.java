package dev.gofasta.generator.command;

import java.util.List;
import java.util.stream.Stream;

/** The commands that work on the application's database, with the application's own configuration. */
public final class DatabaseCommands {

    static final Parameter PROFILES = Parameter.optional(
            "profiles", "The Spring profiles to use, separated by commas; else the application's own.", "staging");

    static final List<Parameter> SHARED = List.of(WritingParameters.MODULE, PROFILES);

    /** For goals that destroy data: the one half of saying it twice. */
    private static final Parameter PRODUCTION = Parameter.optional(
            "production", "The name of the database, to work on one that looks like production.", "shop");

    /** The other half. */
    private static final Parameter YES = Parameter.flag("yes", "Says that the database named by production is meant.");

    public static final CommandDescriptor MIGRATE = new CommandDescriptor(
            "migrate",
            CommandGroup.DATABASE,
            "Runs the migrations that the application's database lacks.",
            true,
            List.of(),
            after(
                    Parameter.flag(
                            "outOfOrder", "Runs also migrations that are older than the newest one that was run."),
                    Parameter.flag("explain", "Shows what each pending migration would do, and runs nothing."),
                    Parameter.flag(
                            "strict", "Runs nothing while the lint has an error or a warning on what is pending.")),
            "./gofasta migrate");

    public static final CommandDescriptor MIGRATE_DOWN = new CommandDescriptor(
            "migrate-down",
            CommandGroup.DATABASE,
            "Takes the latest migrations of the database back by their U scripts.",
            true,
            List.of(),
            after(
                    Parameter.optional("steps", "How many migrations to take back; one when left out.", "2"),
                    Parameter.flag("all", "Takes all migrations back, down to the baseline if there is one."),
                    Parameter.flag(
                            "acceptPartial",
                            "Goes ahead where a failure would leave a migration taken back in part, as on MySQL."),
                    PRODUCTION,
                    YES),
            "./gofasta migrate-down --steps=2");

    public static final CommandDescriptor MIGRATE_REPAIR = new CommandDescriptor(
            "migrate-repair",
            CommandGroup.DATABASE,
            "Makes the history of migrations true again after files were changed, lost, or run in part.",
            true,
            List.of(),
            after(
                    Parameter.flag("complete", "Lets what stopped half way count as come to its end."),
                    Parameter.flag("revert", "Lets what stopped half way count as never begun.")),
            "./gofasta migrate-repair");

    public static final CommandDescriptor MIGRATE_STATUS = new CommandDescriptor(
            "migrate-status",
            CommandGroup.DATABASE,
            "Shows which migrations the database has run, which it lacks, and what is wrong with them.",
            true,
            List.of(),
            after(),
            "./gofasta migrate-status");

    public static final CommandDescriptor SEED = new CommandDescriptor(
            "seed",
            CommandGroup.DATABASE,
            "Runs the seeds that the application's database lacks.",
            true,
            List.of(),
            after(
                    Parameter.flag("fresh", "Drops everything in the database and migrates it first."),
                    Parameter.optional(
                            "environment",
                            "The environments whose seeds to run, separated by commas; else the Spring profiles.",
                            "staging"),
                    PRODUCTION,
                    YES),
            "./gofasta seed");

    public static final CommandDescriptor DB_RESET = new CommandDescriptor(
            "db-reset",
            CommandGroup.DATABASE,
            "Makes the application's database anew: drops everything in it, migrates and seeds.",
            true,
            List.of(),
            after(Parameter.flag("skipSeed", "Leaves the seeds out."), PRODUCTION, YES),
            "./gofasta db-reset");

    public static final CommandDescriptor FROM_DATABASE = new CommandDescriptor(
            "from-database",
            CommandGroup.DATABASE,
            "Makes resources of the tables that the application's database has, as scaffold does of fields.",
            false,
            List.of("tables"),
            WritingParameters.after(
                    Parameter.optional(
                            "tables",
                            "The tables to make resources of, separated by commas; else all that can be.",
                            "products,orders"),
                    PROFILES),
            "./gofasta from-database --dry-run");

    public static final CommandDescriptor CONSOLE = new CommandDescriptor(
            "console",
            CommandGroup.DATABASE,
            "Evaluates Java with the application's context, services and repositories at hand; at a terminal it is JShell.",
            true,
            List.of("expression"),
            after(
                    Parameter.optional(
                            "expression",
                            "What to evaluate; else the lines of standard input, or those that are typed at the terminal.",
                            "userRepository.count()"),
                    Parameter.optional("timeout", "How many seconds all lines may take; else 60.", "300")),
            "./gofasta console 'userRepository.count()'");

    private DatabaseCommands() {}

    static List<CommandDescriptor> all() {
        return List.of(MIGRATE, MIGRATE_DOWN, MIGRATE_STATUS, MIGRATE_REPAIR, SEED, DB_RESET, FROM_DATABASE, CONSOLE);
    }

    static List<Parameter> after(Parameter... own) {
        return Stream.concat(Stream.of(own), SHARED.stream()).toList();
    }
}
