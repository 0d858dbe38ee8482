package dev.gofasta.generator.command;

import dev.gofasta.generator.change.Changes;
import dev.gofasta.generator.contribute.Layer;
import dev.gofasta.generator.contribute.ResourceModel;
import dev.gofasta.generator.field.FieldParser;
import dev.gofasta.generator.migration.Intent;
import dev.gofasta.generator.migration.MigrationName;
import dev.gofasta.generator.migration.Script;
import dev.gofasta.generator.migration.Scripts;
import dev.gofasta.generator.migration.Tables;
import dev.gofasta.generator.naming.Name;
import dev.gofasta.generator.problem.Diagnostic;
import dev.gofasta.generator.problem.Problem;
import dev.gofasta.generator.problem.ProblemCode;
import dev.gofasta.generator.project.Migrations;
import dev.gofasta.generator.project.MissingParts;
import dev.gofasta.generator.project.Module;
import dev.gofasta.generator.project.Obstacles;
import dev.gofasta.generator.project.Project;
import dev.gofasta.generator.project.ProjectFiles;
import dev.gofasta.generator.sql.SqlDialect;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The command {@code migration}: a migration and its way back, from what its name says. */
public final class AddMigration implements Command<MigrationRequest, MigrationData> {

    private static final String PLAIN = "[A-Za-z][A-Za-z0-9_-]*";

    private final Clock clock;

    /** Numbers migrations by {@code clock}. */
    public AddMigration(Clock clock) {
        this.clock = clock;
    }

    @Override
    public CommandDescriptor descriptor() {
        return GeneratorCommands.MIGRATION;
    }

    @Override
    public Plan<MigrationData> plan(Project project, MigrationRequest request) {
        Module module = project.target();
        Obstacles.requireNone(module);
        Tables tables = Tables.of(
                project.files(), Migrations.of(project.files(), module).folder());
        requireName(request.name());
        Intent intent = intent(request, tables.names());
        Changes changes = new Changes(project.files());
        List<Diagnostic> notes = new ArrayList<>(tables.unknown(intent.table()));
        MigrationData data = plan(intent, request, module, changes, notes);
        return new Plan<>(
                data,
                changes.toChangeSet(),
                notes,
                List.of(new NextStep("mvn gofasta:verify", "checks the whole project", true)));
    }

    private static void requireName(String name) {
        for (int i = 0; i < name.length(); i++) {
            if (!name.substring(0, i + 1).matches(PLAIN)) {
                throw Problem.of(
                                ProblemCode.GF_GEN_INVALID_NAME,
                                "'" + name.charAt(i) + "' can't stand in the name of a migration (character " + (i + 1)
                                        + " of '" + name + "').",
                                "Use letters and digits, starting with a letter, such as AddPriceToProducts.")
                        .asException();
            }
        }
    }

    private static Intent intent(MigrationRequest request, Set<String> tables) {
        List<String> words = MigrationName.arguments(request.fields());
        boolean plain = words.stream().noneMatch(word -> word.contains(":"));
        return MigrationName.read(request.name(), plain ? words : List.of(), tables);
    }

    private MigrationData plan(
            Intent intent, MigrationRequest request, Module module, Changes changes, List<Diagnostic> notes) {
        Scripts scripts = new Scripts(
                SqlDialect.of(module.database()),
                MigrationVersions.scripts(
                        changes, Migrations.of(changes, module).folder()),
                request.fields(),
                request.backfill());
        if (intent instanceof Intent.CreateTable create) {
            return createTable(create.resource(), request, module, changes);
        }
        if (intent instanceof Intent.DropTable drop) {
            scripts.requireNoFields();
            DropMigration dropping = DropMigration.of(changes, module, drop.table(), clock);
            if (dropping.version() != null) {
                dropping.addTo(changes);
                notes.addAll(dropping.diagnostics(changes));
                notes.add(Tables.lost(drop.table()));
                return new MigrationData(dropping.version(), drop.action(), drop.table());
            }
        }
        Script script = scripts.write(intent);
        notes.addAll(script.notes());
        String suffix = "__" + fileName(intent, request);
        String version = version(changes, module, suffix);
        String folder = Migrations.of(changes, module).folder();
        new MigrationPair(folder, version + suffix + ".sql")
                .addTo(changes, module.database(), script.up(), script.down());
        return new MigrationData(version, intent.action(), intent.table().isEmpty() ? null : intent.table());
    }

    private MigrationData createTable(Name name, MigrationRequest request, Module module, Changes changes) {
        Name resource = ResourceChecks.requireUsableName(name.pascal());
        MissingParts.requireNone(module);
        String table = resource.snakePlural();
        String version = MigrationVersions.ofTable(changes, module, table)
                .orElseGet(() -> MigrationVersions.next(changes, module, clock));
        ResourceModel model = new ResourceModel(
                resource,
                SqlDialect.of(module.database()).fit(FieldParser.parse(request.fields())),
                module,
                ResourceChecks.applicationOf(module),
                version,
                Layer.MODEL);
        Layer.MODEL.contributors().stream()
                .filter(each -> each.name().equals("migration"))
                .forEach(each -> each.contribute(model, changes));
        return new MigrationData(version, Intent.Action.CREATE_TABLE, table);
    }

    /** The same name again means the same migration. */
    private String version(ProjectFiles files, Module module, String suffix) {
        return MigrationVersions.find(files, module, suffix)
                .orElseGet(() -> MigrationVersions.next(files, module, clock));
    }

    private static String fileName(Intent intent, MigrationRequest request) {
        String name = Name.of(request.name()).snake();
        return intent instanceof Intent.CreateJoinTable join
                ? "create_join_table_" + join.one().snakePlural() + "_"
                        + join.other().snakePlural()
                : name;
    }
}
