package dev.gofasta.generator.create;

import dev.gofasta.generator.change.ChangeSet;
import dev.gofasta.generator.change.Changes;
import dev.gofasta.generator.change.NoFiles;
import dev.gofasta.generator.database.Database;
import dev.gofasta.generator.project.Layout;

/** A new REST service: the files of the template {@code rest}, and its prepared sources with a first resource. */
public final class NewProject {

    private final ToolVersions versions;

    /** Makes projects that use {@code versions}. */
    public NewProject(ToolVersions versions) {
        this.versions = versions;
    }

    /**
     * Returns the files of the new project, relative to its folder.
     *
     * @throws dev.gofasta.generator.problem.ProblemException when one of its names can't be used
     */
    public ChangeSet plan(NewProjectRequest request) {
        CoordinateChecks.requireValid(request);
        String packageName = CoordinateChecks.requirePackage(request);
        Layout layout = CoordinateChecks.requireLayout(request);
        Database database = CoordinateChecks.requireDatabase(request);
        Changes changes = new Changes(new NoFiles());
        addFiles(changes, new ProjectTemplate(versions, request, packageName, layout), database);
        PreparedSources.addTo(changes, packageName, layout, database);
        return changes.toChangeSet();
    }

    /**
     * Looks at the names in {@code request} without making anything of them.
     *
     * @throws dev.gofasta.generator.problem.ProblemException when one can't be used
     */
    public static void requireValid(NewProjectRequest request) {
        CoordinateChecks.requireValid(request);
        CoordinateChecks.requirePackage(request);
        CoordinateChecks.requireLayout(request);
        CoordinateChecks.requireDatabase(request);
    }

    private static void addFiles(Changes changes, ProjectTemplate template, Database database) {
        template.render(database, changes).forEach((path, content) -> {
            if (content.startsWith("#!")) {
                changes.createExecutable(path, content);
            } else {
                changes.create(path, content);
            }
        });
    }
}
