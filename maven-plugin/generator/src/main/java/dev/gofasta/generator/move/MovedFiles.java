package dev.gofasta.generator.move;

import dev.gofasta.generator.change.Changes;
import dev.gofasta.generator.create.ProjectTemplate;
import dev.gofasta.generator.create.ToolVersions;
import dev.gofasta.generator.database.Database;
import dev.gofasta.generator.database.Driver;
import dev.gofasta.generator.problem.Diagnostic;
import dev.gofasta.generator.problem.Location;
import dev.gofasta.generator.problem.ProblemCode;
import dev.gofasta.generator.problem.Severity;
import dev.gofasta.generator.project.ApplicationClass;
import dev.gofasta.generator.project.Coordinates;
import dev.gofasta.generator.project.Module;
import dev.gofasta.generator.resource.LineMerge;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The files of a project that name its database. Each takes over what differs between two new projects, so that what people
 * have changed elsewhere stays; where they have changed the same lines, only the POM is edited and others are left to them.
 */
final class MovedFiles {

    private final Module module;
    private final Database from;
    private final Database to;
    private final Changes changes;
    private final List<Diagnostic> notes;

    MovedFiles(Module module, Database to, Changes changes, List<Diagnostic> notes) {
        this.module = module;
        this.from = module.database();
        this.to = to;
        this.changes = changes;
        this.notes = notes;
    }

    void plan(ApplicationClass application) {
        ProjectTemplate template = template(application);
        Map<String, String> wanted = template.render(to, changes);
        template.render(from, changes).forEach((path, text) -> {
            String inProject = path.equals("pom.xml") ? module.pomPath() : module.path(path);
            String after = Objects.requireNonNull(wanted.get(path), path);
            changes.read(inProject).ifPresent(current -> plan(inProject, current, text, after));
        });
        new MovedSettings(module, to, changes, notes).plan();
    }

    /** The versions are those that the project has by now, since they share lines with the database. */
    private ProjectTemplate template(ApplicationClass application) {
        Coordinates coordinates = module.coordinates();
        ToolVersions current = ToolVersions.current();
        ToolVersions versions = new ToolVersions(
                module.property("gofasta.version").orElse(current.gofasta()),
                module.springBootVersion().orElse(current.springBoot()),
                module.property("spotless-maven-plugin.version").orElse(current.spotless()),
                module.property("palantir-java-format.version").orElse(current.palantirJavaFormat()));
        return ProjectTemplate.of(
                versions,
                coordinates.groupId(),
                coordinates.artifactId(),
                coordinates.version(),
                application.packageName(),
                module.layout());
    }

    private void plan(String path, String current, String before, String after) {
        if (before.equals(after) || current.equals(after)) {
            return;
        }
        Optional<String> merged = LineMerge.merge(before, current, after);
        if (merged.isPresent()) {
            changes.edit(path, merged.get(), "Names " + to.title() + " instead of " + from.title() + ".");
        } else if (path.equals(module.pomPath())) {
            changes.edit(path, MovedPom.edit(path, current, from, to), "Brings the driver of " + to.title() + ".");
        } else if (changes.mayOverwrite(path)) {
            changes.edit(path, after, "Overwrites the file, as force says.");
        } else if (namesTheDatabase(current)) {
            notes.add(new Diagnostic(
                    ProblemCode.GF_GEN_EDIT_BY_HAND,
                    Severity.WARNING,
                    "This file was changed by hand where it names " + from.title() + ", and is left as it is.",
                    "gofasta",
                    Location.of(path),
                    "Change those lines yourself, or have the file of a new project with -Dforce=" + path + "."));
        }
    }

    private boolean namesTheDatabase(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        return Stream.concat(
                        Stream.of(from.title(), from.keyword()),
                        from.drivers().stream().map(Driver::protocol))
                .map(word -> word.toLowerCase(Locale.ROOT))
                .anyMatch(lower::contains);
    }
}
