package dev.gofasta.generator.command;

import dev.gofasta.generator.change.Changes;
import dev.gofasta.generator.database.Database;
import dev.gofasta.generator.edit.PomDependency;
import dev.gofasta.generator.edit.PomEditor;
import dev.gofasta.generator.project.ApplicationClass;
import dev.gofasta.generator.project.Dependency;
import dev.gofasta.generator.project.MissingPart;
import dev.gofasta.generator.project.Module;
import dev.gofasta.generator.template.TemplateCatalog;
import dev.gofasta.generator.template.Templates;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Adds to a plan what a module lacks: to its POM, its migrations and its tests. Configuration files are left alone. */
final class AddedParts {

    private static final String SUPPORT = "java/__package__/support/";
    private static final String MIGRATIONS = "rest/src/main/resources/db/migration/";

    private final Module module;
    private final String starters;
    private final Changes changes;

    private AddedParts(Module module, String starters, Changes changes) {
        this.module = module;
        this.starters = starters;
        this.changes = changes;
    }

    /**
     * Plans {@code parts} of {@code module}.
     *
     * @param starters the version of gofasta's starters
     * @throws dev.gofasta.generator.problem.ProblemException when the POM has one of them in another way
     */
    static void plan(Module module, List<MissingPart> parts, String starters, Changes changes) {
        AddedParts added = new AddedParts(module, starters, changes);
        added.editPom(parts);
        parts.forEach(added::addFile);
    }

    private void editPom(List<MissingPart> parts) {
        List<MissingPart> ofPom =
                parts.stream().filter(part -> part.path() == null).toList();
        if (ofPom.isEmpty()) {
            return;
        }
        String path = module.pomPath();
        PomEditor editor = PomEditor.of(path, changes.read(path).orElseThrow());
        ofPom.forEach(part -> edit(editor, part));
        String names = ofPom.stream().map(MissingPart::name).collect(Collectors.joining(", "));
        changes.edit(path, editor.result(), "Generated code needs " + names + ".");
    }

    private void edit(PomEditor editor, MissingPart part) {
        if (part.kind() == MissingPart.Kind.PROPERTY) {
            String[] assignment = part.name().split("=", 2);
            editor.addProperty(assignment[0], assignment[1]);
            return;
        }
        Dependency dependency = Objects.requireNonNull(part.dependency());
        if (part.kind() == MissingPart.Kind.BOM) {
            editor.addManagedBom(dependency.groupId(), dependency.artifactId(), starters);
            return;
        }
        String scope = dependency.scope().equals("compile") ? null : dependency.scope();
        editor.addDependency(new PomDependency(dependency.groupId(), dependency.artifactId(), null, scope, false));
    }

    private void addFile(MissingPart part) {
        String path = part.path();
        if (path == null) {
            return;
        }
        if (part.kind() == MissingPart.Kind.MIGRATION) {
            int name = path.lastIndexOf('/') + 1;
            TemplateCatalog catalog = new TemplateCatalog();
            changes.create(path, catalog.read(MIGRATIONS + "V1__base.sql"));
            changes.create(
                    path.substring(0, name) + "U" + path.substring(name + 1),
                    catalog.read(MIGRATIONS + "U1__base.sql"));
        } else {
            changes.create(path, supportClass(part));
        }
    }

    private String supportClass(MissingPart part) {
        ApplicationClass application = Objects.requireNonNull(module.application());
        Pattern visible = Pattern.compile("\\bpublic\\s+(?:final\\s+)?class\\s+" + application.simpleName() + "\\b");
        return new Templates(changes)
                .render(
                        (module.database() == Database.CLICKHOUSE ? "rest-clickhouse" : "rest")
                                + (part.kind() == MissingPart.Kind.CLASS ? "/src/main/" : "/src/test/")
                                + SUPPORT
                                + part.name(),
                        Map.of(
                                "package",
                                application.packageName(),
                                "application",
                                application.simpleName(),
                                "visible",
                                visible.matcher(changes.read(application.path()).orElse(""))
                                        .find()));
    }
}
