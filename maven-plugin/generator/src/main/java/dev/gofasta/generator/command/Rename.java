package dev.gofasta.generator.command;

import dev.gofasta.generator.change.Changes;
import dev.gofasta.generator.clickhouse.ClickHouseChecks;
import dev.gofasta.generator.format.JavaFormatter;
import dev.gofasta.generator.problem.Problem;
import dev.gofasta.generator.problem.ProblemCode;
import dev.gofasta.generator.project.Migrations;
import dev.gofasta.generator.project.Module;
import dev.gofasta.generator.project.Project;
import dev.gofasta.generator.rename.RenameMigration;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/** The command {@code rename}: a field or a resource gets another name in code, tests and database. */
public final class Rename implements Command<RenameRequest, RenameData> {

    private final Clock clock;
    private final JavaFormatter formatter = JavaFormatter.warmingUp();

    /** Numbers migrations by {@code clock}. */
    public Rename(Clock clock) {
        this.clock = clock;
    }

    @Override
    public CommandDescriptor descriptor() {
        return EditCommands.RENAME;
    }

    @Override
    public Plan<RenameData> plan(Project project, RenameRequest request) {
        ClickHouseChecks.requireEntities(project.target(), descriptor().name());
        int dot = request.from().indexOf('.');
        String resource = dot < 0 ? request.from() : request.from().substring(0, dot);
        ResourceClasses classes = ResourceClasses.of(project, resource);
        Changes changes = new Changes(project.files());
        SourceEdits edits = new SourceEdits(changes, formatter);
        return dot < 0
                ? new RenameResource(project, classes, changes, edits, clock).plan(request.to(), formatter)
                : new RenameField(project, classes, changes, edits, clock)
                        .plan(request.from().substring(dot + 1), request.to());
    }

    /** Returns the texts of all Java files of the project, by their paths. */
    static Map<String, String> sources(Project project) {
        Map<String, String> sources = new TreeMap<>();
        for (Module module : project.modules()) {
            for (String folder : List.of(module.mainJava(""), module.testJava(""))) {
                project.files()
                        .list(folder, ".java")
                        .forEach(path ->
                                sources.put(path, project.files().read(path).orElseThrow()));
            }
        }
        return sources;
    }

    static void requireDifferent(String from, String to) {
        if (from.equals(to)) {
            throw Problem.of(
                            ProblemCode.GF_USAGE_INVALID_VALUE,
                            from + " is called so already.",
                            "Give another name; nothing was written.")
                    .asException();
        }
    }

    /** Plans the migration that {@code made} makes from those that there are; returns its version. */
    static String addMigration(
            Changes changes, Module module, Clock clock, String name, Function<List<String>, RenameMigration> made) {
        String folder = Migrations.of(changes, module).folder();
        String version = MigrationVersions.next(changes, module, clock);
        RenameMigration migration = made.apply(MigrationVersions.scripts(changes, folder));
        new MigrationPair(folder, version + "__" + name + ".sql")
                .addTo(changes, module.database(), migration.up(), migration.down());
        return version;
    }
}
