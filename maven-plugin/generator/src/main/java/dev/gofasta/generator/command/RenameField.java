package dev.gofasta.generator.command;

import dev.gofasta.generator.change.Changes;
import dev.gofasta.generator.edit.JavaEditor;
import dev.gofasta.generator.edit.JavaType;
import dev.gofasta.generator.edit.Member;
import dev.gofasta.generator.edit.Occurrence;
import dev.gofasta.generator.naming.Name;
import dev.gofasta.generator.naming.Names;
import dev.gofasta.generator.naming.Nearest;
import dev.gofasta.generator.problem.Problem;
import dev.gofasta.generator.problem.ProblemCode;
import dev.gofasta.generator.project.Project;
import dev.gofasta.generator.rename.RenameMigration;
import dev.gofasta.generator.rename.RenamedResource;
import dev.gofasta.generator.rename.RenamedSources;
import dev.gofasta.generator.sql.SqlDialect;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Plans another name for a field of a resource. */
final class RenameField {

    private static final List<String> OWNERS = List.of("", "Request", "Response", "Filter");
    private static final List<String> RELATIONS = List.of("ManyToOne", "OneToMany", "OneToOne", "ManyToMany");
    private static final Set<Occurrence.Kind> NO_CODE = Set.of(Occurrence.Kind.COMMENT, Occurrence.Kind.STRING);

    private final Project project;
    private final ResourceClasses classes;
    private final Changes changes;
    private final SourceEdits edits;
    private final Clock clock;

    RenameField(Project project, ResourceClasses classes, Changes changes, SourceEdits edits, Clock clock) {
        this.project = project;
        this.classes = classes;
        this.changes = changes;
        this.edits = edits;
        this.clock = clock;
    }

    Plan<RenameData> plan(String given, String wanted) {
        String entity = classes.require("");
        JavaType type = edits.read(entity).type();
        Name from = requireField(type, given);
        Name to = Names.requireField(wanted, 1);
        Rename.requireDifferent(from.camel(), to.camel());
        requireFree(to);
        RenamedResource resource = resource(type);
        RenamedSources renamed = RenamedSources.ofField(Rename.sources(project), resource, from, to, queries());
        renamed.texts()
                .forEach((path, text) -> changes.edit(
                        path,
                        edits.restyle(changes.read(path).orElseThrow(), text),
                        "Renames " + from.camel() + " of " + classes.name().pascal() + "."));
        String migration = renameColumn(entity, resource.table(), from, to);
        return new Plan<>(
                new RenameData(
                        classes.name().pascal() + "." + from.camel(),
                        classes.name().pascal() + "." + to.camel(),
                        RenameData.Kind.FIELD.keyword(),
                        renamed.uses(),
                        renamed.texts().size(),
                        renamed.unsure().size(),
                        migration),
                changes.toChangeSet(),
                renamed.unsure(),
                List.of(new NextStep("mvn gofasta:verify", "checks the whole project", true)));
    }

    private Name requireField(JavaType type, String given) {
        String wanted = given.isBlank() ? "" : Name.of(given).camel();
        Optional<JavaType.Variable> field = type.field(given).or(() -> type.field(wanted));
        if (field.isEmpty()) {
            List<String> names = type.fields().stream()
                    .filter(each -> !each.modifiers().contains("static"))
                    .map(JavaType.Variable::name)
                    .toList();
            throw new Problem(
                            ProblemCode.GF_GEN_UNKNOWN_FIELD,
                            type.name() + " has no field '" + given + "'.",
                            Nearest.to(given, names)
                                            .map(near -> "Did you mean '" + near + "'? ")
                                            .orElse("")
                                    + "Fields: " + String.join(", ", names) + ".",
                            type.location())
                    .asException();
        }
        if (RELATIONS.stream().anyMatch(each -> field.get().annotation(each).isPresent())) {
            throw new Problem(
                            ProblemCode.GF_PATCH_UNSUPPORTED,
                            type.name() + "." + field.get().name() + " is a relation, which can't be renamed yet.",
                            "Rename it by hand; nothing was written.",
                            field.get().location())
                    .asException();
        }
        return Name.of(field.get().name());
    }

    /** A name that a class of the resource uses already, even for a variable, could be mistaken for the field. */
    private void requireFree(Name to) {
        for (String path : owners().toList()) {
            JavaEditor editor = edits.read(path);
            for (String name : List.of(to.camel(), "get" + to.pascal(), "is" + to.pascal(), "set" + to.pascal())) {
                editor.occurrences(name).stream()
                        .filter(each -> !NO_CODE.contains(each.kind()))
                        .findFirst()
                        .ifPresent(taken -> {
                            throw new Problem(
                                            ProblemCode.GF_GEN_NAME_TAKEN,
                                            "There is something called " + name + " in "
                                                    + editor.type().name() + " already.",
                                            "Choose another name; nothing was written.",
                                            taken.location())
                                    .asException();
                        });
            }
        }
    }

    private Stream<String> owners() {
        return OWNERS.stream().flatMap(suffix -> classes.find(suffix).stream());
    }

    private RenamedResource resource(JavaType entity) {
        String table = entity.annotation("Table")
                .map(annotation -> annotation.attributes().getOrDefault("name", ""))
                .map(text -> text.replace("\"", ""))
                .filter(text -> text.matches("\\w+"))
                .orElse(classes.name().snakePlural());
        return new RenamedResource(
                classes.name().pascal(),
                classes.name().pascal() + "Repository",
                table,
                owners().map(classes::qualifiedName).collect(Collectors.toSet()),
                Set.copyOf(OwnFiles.of(classes).keySet()));
    }

    private List<String> queries() {
        return classes.find("Repository").stream()
                .map(edits::read)
                .flatMap(editor -> editor.type().methods().stream())
                .map(JavaType.Method::name)
                .distinct()
                .toList();
    }

    /** The column follows, unless people have given it a name of its own. */
    private @Nullable String renameColumn(String entity, String table, Name from, Name to) {
        JavaType.Variable field = edits.read(entity).type().field(to.camel()).orElseThrow();
        Optional<JavaType.Annotation> column = field.annotation("Column");
        String explicit = column.map(annotation -> annotation.attributes().getOrDefault("name", ""))
                .orElse("");
        String old = explicit.isEmpty() ? from.snake() : from.column();
        if (!explicit.isEmpty() && !explicit.equals("\"" + old + "\"")) {
            return null;
        }
        String now = to.column();
        if (!explicit.isEmpty()) {
            String text = column.orElseThrow().text();
            changes.edit(
                    entity,
                    changes.read(entity).orElseThrow().replace(text, text.replace(explicit, "\"" + now + "\"")),
                    "Renames the column " + old + ".");
        } else if (!now.equals(to.snake())) {
            edits.edit(entity, "Names the column.", editor -> {
                Member member = Member.field(to.camel());
                if (column.isPresent()) {
                    editor.addAnnotationAttribute(member, "Column", "name", "\"" + now + "\"");
                } else {
                    editor.addAnnotation(
                            member, "@" + editor.importName("jakarta.persistence.Column") + "(name = \"" + now + "\")");
                }
            });
        }
        return Rename.addMigration(
                changes,
                classes.module(),
                clock,
                "rename_" + old + "_of_" + table + "_to_" + now,
                scripts ->
                        RenameMigration.ofColumn(SqlDialect.of(classes.module().database()), table, old, now, scripts));
    }
}
