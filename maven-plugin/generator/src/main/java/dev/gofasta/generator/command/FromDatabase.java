package dev.gofasta.generator.command;

import dev.gofasta.generator.change.Change;
import dev.gofasta.generator.change.Changes;
import dev.gofasta.generator.command.FromDatabaseData.Outcome;
import dev.gofasta.generator.command.FromDatabaseData.TableData;
import dev.gofasta.generator.contribute.ResourceModel;
import dev.gofasta.generator.field.FieldParser;
import dev.gofasta.generator.naming.Name;
import dev.gofasta.generator.naming.Nearest;
import dev.gofasta.generator.problem.Diagnostic;
import dev.gofasta.generator.problem.Problem;
import dev.gofasta.generator.problem.ProblemCode;
import dev.gofasta.generator.problem.ProblemException;
import dev.gofasta.generator.problem.Severity;
import dev.gofasta.generator.project.ApplicationClass;
import dev.gofasta.generator.project.Migrations;
import dev.gofasta.generator.project.Module;
import dev.gofasta.generator.project.Project;
import dev.gofasta.generator.schema.DatabaseSchema;
import dev.gofasta.generator.schema.SchemaReader;
import dev.gofasta.generator.schema.TableResource;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The command {@code from-database}: the resources of tables that are there, as {@code scaffold} makes them. */
public final class FromDatabase implements Command<FromDatabaseRequest, FromDatabaseData> {

    private final AddResource addResource;

    /** Numbers migrations by {@code clock}. */
    public FromDatabase(Clock clock) {
        addResource = new AddResource(clock);
    }

    @Override
    public CommandDescriptor descriptor() {
        return DatabaseCommands.FROM_DATABASE;
    }

    @Override
    public Plan<FromDatabaseData> plan(Project project, FromDatabaseRequest request) {
        Module module = project.target();
        ResourceChecks.requireStarters(module);
        ResourceChecks.requireWiring(module);
        DatabaseSchema schema = request.schema();
        request.tables().forEach(table -> requireKnown(table, schema));
        Changes changes = new Changes(project.files());
        List<Diagnostic> notes = new ArrayList<>();
        List<TableData> tables = new ArrayList<>();
        for (TableResource table : SchemaReader.read(schema)) {
            if (request.tables().isEmpty() || request.tables().contains(table.table())) {
                tables.add(plan(project, table, changes, notes));
            }
        }
        boolean made = tables.stream().anyMatch(table -> table.outcome() == Outcome.MADE);
        return new Plan<>(
                new FromDatabaseData(schema.database().title(), tables),
                changes.toChangeSet(),
                notes,
                made ? NextSteps.after(module, "the resources of the database") : List.of());
    }

    private static void requireKnown(String table, DatabaseSchema schema) {
        if (!schema.names().contains(table)) {
            throw Problem.of(
                            ProblemCode.GF_SCHEMA_UNKNOWN_TABLE,
                            "The database has no table '" + table + "'.",
                            Nearest.to(table, schema.names())
                                            .map(near -> "Did you mean '" + near + "'? ")
                                            .orElse("")
                                    + (schema.names().isEmpty()
                                            ? "It has none at all: run gofasta:migrate first."
                                            : "Tables: " + String.join(", ", schema.names()) + "."))
                    .asException();
        }
    }

    private TableData plan(Project project, TableResource table, Changes changes, List<Diagnostic> notes) {
        Name name = table.name();
        if (table.kind() == TableResource.Kind.OTHER || name == null) {
            return skipped(table, Objects.requireNonNullElse(table.obstacle(), ""), hint(table), notes);
        }
        if (table.kind() == TableResource.Kind.JOIN) {
            return data(table, Outcome.JOIN, null);
        }
        if (changes.exists(entityPath(project, name))) {
            return data(table, Outcome.PRESENT, null);
        }
        boolean migrated = isMigrated(project, table.table());
        try {
            // Each plans on what those before it have planned.
            Plan<ScaffoldData> plan = addResource.plan(
                    new Project(changes, project.coordinates(), project.modules(), project.wanted()),
                    new ScaffoldRequest(name.pascal(), FieldParser.parse(table.fieldText()), null, migrated));
            plan.changes().writes().forEach(change -> add(change, changes));
            plan.diagnostics().stream().filter(note -> !notes.contains(note)).forEach(notes::add);
        } catch (ProblemException ex) {
            return skipped(
                    table,
                    ex.problem().message().replaceAll("\\.$", ""),
                    ex.problem().hint(),
                    notes);
        }
        if (!migrated) {
            notes.add(notMigrated(table.table()));
        }
        return data(table, Outcome.MADE, null);
    }

    private static String entityPath(Project project, Name name) {
        Module module = project.target();
        ApplicationClass application = ResourceChecks.applicationOf(module);
        return new ResourceModel(name, List.of(), module, application, "0").entityPath();
    }

    private static boolean isMigrated(Project project, String table) {
        Pattern creates = Pattern.compile(
                "\\bCREATE\\s+TABLE\\s+(?:IF\\s+NOT\\s+EXISTS\\s+)?[\"`]?" + Pattern.quote(table) + "\\b",
                Pattern.CASE_INSENSITIVE);
        String folder = Migrations.of(project.files(), project.target()).folder();
        return MigrationVersions.scripts(project.files(), folder).stream()
                .anyMatch(script -> creates.matcher(script).find());
    }

    private static void add(Change change, Changes changes) {
        String after = Objects.requireNonNull(change.after());
        if (change.before() == null) {
            changes.create(change.path(), after);
        } else {
            changes.edit(change.path(), after, change.reason());
        }
    }

    private static TableData skipped(TableResource table, String reason, String hint, List<Diagnostic> notes) {
        notes.add(new Diagnostic(
                ProblemCode.GF_SCHEMA_TABLE_SKIPPED,
                Severity.WARNING,
                "Table " + table.table() + " is skipped: " + reason + ".",
                "gofasta",
                null,
                hint));
        return data(table, Outcome.SKIPPED, reason);
    }

    private static String hint(TableResource table) {
        return table.missing().isEmpty()
                ? "Write what uses it by hand, or change the table by a migration."
                : "Write a migration that adds to it: " + String.join("; ", table.missing()) + ".";
    }

    private static Diagnostic notMigrated(String table) {
        return new Diagnostic(
                ProblemCode.GF_SCHEMA_NOT_MIGRATED,
                Severity.WARNING,
                "No migration of the project made the table " + table
                        + ", so one is written that does: it fails on this" + " database, which has the table.",
                "gofasta",
                null,
                "Drop the table and migrate, or let Flyway take the new version as its baseline on databases that have it.");
    }

    private static TableData data(TableResource table, Outcome outcome, @Nullable String reason) {
        Name name = table.name();
        return new TableData(
                table.table(),
                outcome,
                name == null ? null : name.pascal(),
                table.fields(),
                table.notes(),
                table.missing(),
                reason);
    }
}
