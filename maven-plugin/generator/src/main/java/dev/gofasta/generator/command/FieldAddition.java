package dev.gofasta.generator.command;

import dev.gofasta.generator.change.ChangeSet;
import dev.gofasta.generator.change.Changes;
import dev.gofasta.generator.contribute.ResourceModel;
import dev.gofasta.generator.field.Field;
import dev.gofasta.generator.format.JavaFormatter;
import dev.gofasta.generator.naming.Name;
import dev.gofasta.generator.policy.PolicyEdits;
import dev.gofasta.generator.problem.Diagnostic;
import dev.gofasta.generator.problem.Problem;
import dev.gofasta.generator.problem.ProblemCode;
import dev.gofasta.generator.project.ApplicationClass;
import dev.gofasta.generator.project.Module;
import dev.gofasta.generator.project.Project;
import dev.gofasta.generator.project.WiringMode;
import dev.gofasta.generator.resource.ResourceFiles;
import dev.gofasta.generator.resource.ResourceReader;
import dev.gofasta.generator.resource.ResourceUpdate;
import dev.gofasta.generator.sql.SqlDialect;
import dev.gofasta.generator.wiring.WiringIndex;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Plans fields for a resource that is there: its classes, tests and a migration. */
final class FieldAddition {

    private final Clock clock;
    private final JavaFormatter formatter = JavaFormatter.warmingUp();

    FieldAddition(Clock clock) {
        this.clock = clock;
    }

    Plan<FieldsData> plan(Project project, Name name, List<Field> given, @Nullable String backfill) {
        Module module = project.target();
        ResourceChecks.requireStarters(module);
        ApplicationClass application = ResourceChecks.requireWiring(module);
        ResourceFiles files = new ResourceFiles(project.files(), module, application);
        ResourceReader reader = new ResourceReader(files);
        ResourceModel before = reader.read(name);
        SqlDialect dialect = SqlDialect.of(module.database());
        List<Field> fields = fit(dialect, before, given);
        if (fields.stream().allMatch(field -> isThere(dialect, before, field))) {
            return new Plan<>(data(before, fields, null), ChangeSet.EMPTY, List.of(), List.of());
        }
        requireNew(before, reader.fieldNames(name), fields);
        List<Field> relations = fields.stream().filter(field -> !field.scalar()).toList();
        ResourceChecks.requireOwnEnumNames(before, fields);
        RelationChecks.require(project.files(), before, relations);
        Changes changes = new Changes(project.files());
        List<Diagnostic> notes = new ArrayList<>();
        String version = MigrationVersions.next(project.files(), module, clock);
        ResourceModel numbered = new ResourceModel(name, before.fields(), module, application, version);
        new AddColumnsMigration(numbered, fields, backfill).addTo(changes);
        ResourceUpdate update = new ResourceUpdate(numbered, fields, changes, notes);
        JavaFormatter style = formatter.in(module.codeStyle());
        update.plan(style::format);
        if (module.wiringMode() == WiringMode.EXPLICIT) {
            changes.replace(WiringIndex.pathIn(module, application), WiringIndex.render(changes, module, application));
        }
        ParentEdits.plan(update.model(), relations, changes, notes);
        Formatting.apply(changes, project.files(), style);
        PolicyEdits.follow(changes, module);
        return new Plan<>(data(update.model(), fields, version), changes.toChangeSet(), notes, next());
    }

    /** Rows have to hold the new fields beside those that they have. */
    private static List<Field> fit(SqlDialect dialect, ResourceModel before, List<Field> given) {
        int known = before.fields().size();
        List<Field> all = new ArrayList<>(before.fields());
        all.addAll(given);
        return dialect.fit(all).subList(known, all.size());
    }

    /** A field that is there just so is no clash: the same command ran before. */
    private static boolean isThere(SqlDialect dialect, ResourceModel model, Field field) {
        String table = model.name().snakePlural();
        return model.fields().stream()
                .filter(each -> each.name().equals(field.name()))
                .anyMatch(each ->
                        model.view().of(List.of(each)).equals(model.view().of(List.of(field)))
                                && (field.toMany()
                                        || dialect.definition(table, each).equals(dialect.definition(table, field))));
    }

    /** Compares the names that a field takes with all names that the entity has, however they are spelled. */
    private static void requireNew(ResourceModel model, List<String> existing, List<Field> fields) {
        Set<String> taken = new HashSet<>();
        existing.forEach(each -> taken.add(Name.of(each).snake()));
        model.fields().forEach(each -> taken.addAll(each.takenNames()));
        for (Field field : fields) {
            if (field.takenNames().stream().anyMatch(taken::contains)) {
                throw Problem.of(
                                ProblemCode.GF_GEN_FIELD_EXISTS,
                                model.name().pascal() + " has a field '"
                                        + field.name().camel() + "' already.",
                                "Choose another name, or change the field by hand with a migration of its own;"
                                        + " nothing was written.")
                        .asException();
            }
        }
    }

    private static FieldsData data(ResourceModel model, List<Field> fields, @Nullable String version) {
        return new FieldsData(
                model.name().pascal(),
                model.name().snakePlural(),
                version,
                fields.stream()
                        .map(field -> new ScaffoldData.FieldData(
                                field.name().camel(), field.type().keyword(), field.unique()))
                        .toList());
    }

    private static List<NextStep> next() {
        return List.of(new NextStep("mvn gofasta:verify", "checks the whole project", true));
    }
}
