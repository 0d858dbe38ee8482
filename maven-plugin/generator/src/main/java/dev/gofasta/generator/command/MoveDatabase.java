package dev.gofasta.generator.command;

import dev.gofasta.generator.change.ChangeSet;
import dev.gofasta.generator.change.Changes;
import dev.gofasta.generator.database.Database;
import dev.gofasta.generator.format.JavaFormatter;
import dev.gofasta.generator.move.DatabaseMove;
import dev.gofasta.generator.problem.Diagnostic;
import dev.gofasta.generator.problem.Problem;
import dev.gofasta.generator.problem.ProblemCode;
import dev.gofasta.generator.problem.Severity;
import dev.gofasta.generator.project.ApplicationClass;
import dev.gofasta.generator.project.Module;
import dev.gofasta.generator.project.Project;
import java.util.ArrayList;
import java.util.List;

/** The command {@code database}: a project gets another database. */
public final class MoveDatabase implements Command<DatabaseRequest, DatabaseData> {

    private final JavaFormatter formatter = JavaFormatter.warmingUp();

    @Override
    public CommandDescriptor descriptor() {
        return EditCommands.DATABASE;
    }

    @Override
    public Plan<DatabaseData> plan(Project project, DatabaseRequest request) {
        Module module = project.target();
        Database from = module.database();
        Database to = request.to();
        if (from == to) {
            return new Plan<>(
                    new DatabaseData(from.keyword(), to.keyword(), List.of()), ChangeSet.EMPTY, List.of(), List.of());
        }
        requireTables(from, to);
        ResourceChecks.requireStarters(module);
        ApplicationClass application = ResourceChecks.requireWiring(module);
        Changes changes = new Changes(project.files());
        JavaFormatter style = formatter.in(module.codeStyle());
        List<Diagnostic> notes = new ArrayList<>(List.of(newSchema(from, to)));
        List<String> migrations = new DatabaseMove(module, application, to, request.kept())
                .plan(
                        (resource, fields, backfill, planned) ->
                                new AddColumnsMigration(resource, fields, backfill).addTo(planned),
                        style::format,
                        changes,
                        notes);
        Formatting.apply(changes, project.files(), style);
        return new Plan<>(
                new DatabaseData(from.keyword(), to.keyword(), migrations),
                changes.toChangeSet(),
                notes,
                List.of(new NextStep("mvn gofasta:verify", "builds and tests on " + to.title(), true)));
    }

    private static void requireTables(Database from, Database to) {
        if (from == Database.CLICKHOUSE || to == Database.CLICKHOUSE) {
            throw Problem.of(
                            ProblemCode.GF_USAGE_INVALID_VALUE,
                            "Resources can't be moved between " + from.title() + " and " + to.title()
                                    + ": their classes are not the same.",
                            "Make a new project with -Ddatabase=" + to.keyword() + " and scaffold the resources there.")
                    .asException();
        }
    }

    private static Diagnostic newSchema(Database from, Database to) {
        return new Diagnostic(
                ProblemCode.GF_GEN_NEW_SCHEMA,
                Severity.WARNING,
                "The schema starts anew: the migrations are made again for " + to.title() + ", a " + from.title()
                        + " that has run the old ones has no further use for this code, and no data are moved.",
                "gofasta",
                null,
                "Keep the commit before for databases that are in use; see docs/guide/databases.md for moving data.");
    }
}
