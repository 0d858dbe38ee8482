package dev.gofasta.plugin.goal;

import dev.gofasta.generator.command.DatabaseData;
import dev.gofasta.generator.command.DatabaseRequest;
import dev.gofasta.generator.command.EditCommands;
import dev.gofasta.generator.command.MoveDatabase;
import dev.gofasta.generator.database.Database;
import dev.gofasta.plugin.console.Page;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/** The goal {@code database}. */
public final class MoveDatabaseGoal extends WritingGoal<DatabaseRequest, DatabaseData> {

    /** Makes the goal. */
    public MoveDatabaseGoal() {
        super(
                EditCommands.DATABASE,
                clock -> new MoveDatabase(),
                arguments -> new DatabaseRequest(Database.of(arguments.text("to")), paths(arguments)));
    }

    private static Set<String> paths(Arguments arguments) {
        return arguments.find("keep").stream()
                .flatMap(paths -> Arrays.stream(paths.split(",")))
                .map(String::strip)
                .collect(Collectors.toSet());
    }

    @Override
    protected void describe(DatabaseData result, Page page) {
        page.title(
                result.from().equals(result.to())
                        ? "The database is " + result.to() + " already"
                        : "From " + result.from() + " to " + result.to());
    }
}
