package dev.gofasta.plugin.goal;

import dev.gofasta.generator.command.DatabaseCommands;
import dev.gofasta.generator.command.FromDatabase;
import dev.gofasta.generator.command.FromDatabaseData;
import dev.gofasta.generator.command.FromDatabaseData.TableData;
import dev.gofasta.generator.command.FromDatabaseRequest;
import dev.gofasta.generator.problem.Problem;
import dev.gofasta.generator.schema.DatabaseSchema;
import dev.gofasta.generator.schema.Fact;
import dev.gofasta.plugin.console.Page;
import dev.gofasta.plugin.database.DatabaseWork;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The goal {@code from-database}. */
public final class FromDatabaseGoal extends WritingGoal<FromDatabaseRequest, FromDatabaseData> {

    private static final Pattern COMMA = Pattern.compile("\\s*,\\s*|\\s+");

    /** Makes the goal. */
    public FromDatabaseGoal() {
        super(DatabaseCommands.FROM_DATABASE, FromDatabase::new, FromDatabaseGoal::request);
    }

    private static FromDatabaseRequest request(Arguments arguments, Workplace workplace) {
        workplace.project(arguments.find("module").orElse(null));
        Map<String, String> options = new LinkedHashMap<>();
        arguments.find("profiles").ifPresent(profiles -> options.put("profiles", profiles));
        List<String> tables = Stream.of(
                        COMMA.split(arguments.find("tables").orElse("").strip()))
                .filter(table -> !table.isEmpty())
                .toList();
        return new FromDatabaseRequest(
                schema(workplace.database().run(DatabaseCommands.FROM_DATABASE.name(), options, workplace)), tables);
    }

    private static DatabaseSchema schema(DatabaseWork.Result result) {
        Problem problem = result.problem();
        if (problem != null) {
            throw problem.asException();
        }
        return DatabaseSchema.of(result.rows().stream()
                .map(row -> new Fact(row.kind(), row.values()))
                .toList());
    }

    @Override
    protected void describe(FromDatabaseData result, Page page) {
        page.title(result.database());
        if (result.tables().isEmpty()) {
            page.line("  There are no tables; gofasta:migrate makes those of the project's migrations.");
        }
        for (TableData table : result.tables()) {
            page.line("  " + table.table() + "  " + said(table));
            table.notes().forEach(note -> page.line("    " + note));
        }
    }

    private static String said(TableData table) {
        String resource = String.valueOf(table.resource());
        return switch (table.outcome()) {
            case MADE -> "./gofasta scaffold " + resource + " " + String.join(" ", table.fields());
            case PRESENT -> resource + " is there already";
            case JOIN -> "a field of " + resource;
            case SKIPPED -> "skipped: " + table.reason();
        };
    }
}
