package dev.gofasta.generator.command;

import dev.gofasta.generator.change.Changes;
import dev.gofasta.generator.contribute.ResourceModel;
import dev.gofasta.generator.edit.JavaType;
import dev.gofasta.generator.format.JavaFormatter;
import dev.gofasta.generator.naming.Name;
import dev.gofasta.generator.naming.Names;
import dev.gofasta.generator.policy.PolicyEdits;
import dev.gofasta.generator.project.Layout;
import dev.gofasta.generator.project.Module;
import dev.gofasta.generator.project.Project;
import dev.gofasta.generator.project.WiringMode;
import dev.gofasta.generator.rename.RenameMigration;
import dev.gofasta.generator.rename.RenamedResource;
import dev.gofasta.generator.rename.RenamedSources;
import dev.gofasta.generator.sql.SqlDialect;
import dev.gofasta.generator.wiring.WiringIndex;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Plans another name for a resource. */
final class RenameResource {

    private final Project project;
    private final ResourceClasses classes;
    private final Changes changes;
    private final SourceEdits edits;
    private final Clock clock;

    RenameResource(Project project, ResourceClasses classes, Changes changes, SourceEdits edits, Clock clock) {
        this.project = project;
        this.classes = classes;
        this.changes = changes;
        this.edits = edits;
        this.clock = clock;
    }

    Plan<RenameData> plan(String wanted, JavaFormatter formatter) {
        Name from = classes.name();
        Name to = Names.requireResource(wanted);
        Rename.requireDifferent(from.pascal(), to.pascal());
        JavaType entity = edits.read(classes.require("")).type();
        ResourceModel target = new ResourceModel(to, List.of(), classes.module(), classes.application(), "");
        ResourceChecks.requireNoEntity(project.files(), target);
        ResourceChecks.requireFreeName(project.files(), target);
        Map<String, String> own = OwnFiles.of(classes);
        Table table = table(entity, from, to);
        RenamedSources renamed = RenamedSources.ofResource(
                Rename.sources(project),
                new RenamedResource(from.pascal(), from.pascal() + "Repository", table.from(), Set.of(), own.keySet()),
                from,
                to,
                types(own, to),
                packages(from, to),
                classes.module().apiPrefix());
        renamed.texts().forEach((path, text) -> write(path, text, own, to));
        String migration = table.from().equals(table.to()) ? null : rename(table);
        if (classes.module().wiringMode() == WiringMode.EXPLICIT) {
            changes.replace(
                    WiringIndex.pathIn(classes.module(), classes.application()),
                    formatter.format(WiringIndex.render(changes, classes.module(), classes.application())));
        }
        String prefix = classes.module().apiPrefix() + "/";
        PolicyEdits.move(changes, classes.module(), prefix + from.snakePlural(), prefix + to.snakePlural());
        PolicyEdits.follow(changes, classes.module());
        return new Plan<>(
                new RenameData(
                        from.pascal(),
                        to.pascal(),
                        RenameData.Kind.RESOURCE.keyword(),
                        renamed.uses(),
                        renamed.texts().size(),
                        renamed.unsure().size(),
                        migration),
                changes.toChangeSet(),
                renamed.unsure(),
                List.of(new NextStep("mvn gofasta:verify", "checks the whole project", true)));
    }

    private record Table(String from, String to) {}

    /** The table follows, unless people have given it a name of its own. */
    private static Table table(JavaType entity, Name from, Name to) {
        Optional<String> explicit = entity.annotation("Table")
                .map(annotation -> annotation.attributes().getOrDefault("name", ""))
                .map(text -> text.replace("\"", ""))
                .filter(text -> !text.isEmpty());
        if (explicit.isEmpty()) {
            return new Table(from.snake(), to.snake());
        }
        String table = explicit.get();
        return new Table(table, table.equals(from.snakePlural()) ? to.snakePlural() : table);
    }

    private @Nullable String rename(Table table) {
        return Rename.addMigration(
                changes,
                classes.module(),
                clock,
                "rename_" + table.from() + "_to_" + table.to(),
                scripts -> RenameMigration.ofTable(
                        SqlDialect.of(classes.module().database()), table.from(), table.to(), scripts));
    }

    private Map<String, String> types(Map<String, String> own, Name to) {
        Map<String, String> types = new TreeMap<>();
        own.forEach((path, simple) -> {
            String folder = path.substring(0, path.lastIndexOf('/'));
            types.put(packageOf(folder) + "." + simple, OwnFiles.renamed(classes, simple, to));
        });
        return types;
    }

    private String packageOf(String folder) {
        Module module = classes.module();
        String root = folder.startsWith(module.mainJava("") + "/") ? module.mainJava("") : module.testJava("");
        return folder.substring(Math.min(root.length() + 1, folder.length())).replace('/', '.');
    }

    private Map<String, String> packages(Name from, Name to) {
        Module module = classes.module();
        String base = classes.application().packageName();
        if (module.layout() != Layout.FEATURE) {
            return Map.of();
        }
        String renamed = module.layout().packageOf(base, "model", to);
        return Map.of(module.layout().packageOf(base, "model", from), renamed.substring(renamed.lastIndexOf('.') + 1));
    }

    private void write(String path, String text, Map<String, String> own, Name to) {
        String restyled = edits.restyle(changes.read(path).orElseThrow(), text);
        String simple = own.get(path);
        String folder = path.substring(0, path.lastIndexOf('/'));
        String reason = "Renames " + classes.name().pascal() + ".";
        String moved = moved(folder, to) + "/"
                + (simple == null
                        ? path.substring(folder.length() + 1)
                        : OwnFiles.renamed(classes, simple, to) + ".java");
        if (moved.equals(path)) {
            changes.edit(path, restyled, reason);
        } else {
            changes.delete(path);
            changes.create(moved, restyled);
        }
    }

    private String moved(String folder, Name to) {
        for (Map.Entry<String, String> renamed : packages(classes.name(), to).entrySet()) {
            if (packageOf(folder).equals(renamed.getKey())) {
                return folder.substring(0, folder.lastIndexOf('/') + 1) + renamed.getValue();
            }
        }
        return folder;
    }
}
