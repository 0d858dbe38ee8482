package dev.gofasta.generator.command;

import java.util.List;
import java.util.stream.Stream;

/** The commands that work on the application's database, with the application's own configuration. */
public final class DatabaseCommands {

    private static final List<Parameter> SHARED = List.of(
            WritingParameters.MODULE,
            Parameter.optional(
                    "profiles",
                    "The Spring profiles to use, separated by commas; else the application's own.",
                    "staging"));

    public static final CommandDescriptor MIGRATE_STATUS = new CommandDescriptor(
            "migrate-status",
            CommandGroup.DATABASE,
            "Shows which migrations the database has run, which it lacks, and what is wrong with them.",
            true,
            List.of(),
            after(),
            "./gofasta migrate-status");

    private DatabaseCommands() {}

    static List<CommandDescriptor> all() {
        return List.of(MIGRATE_STATUS);
    }

    private static List<Parameter> after(Parameter... own) {
        return Stream.concat(Stream.of(own), SHARED.stream()).toList();
    }
}
