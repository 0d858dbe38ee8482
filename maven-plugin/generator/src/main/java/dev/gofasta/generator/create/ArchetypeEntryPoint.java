package dev.gofasta.generator.create;

import dev.gofasta.generator.apply.Applier;
import dev.gofasta.generator.change.ChangeSet;
import dev.gofasta.generator.problem.Problem;
import dev.gofasta.generator.problem.ProblemException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** What the archetype's script calls: plain types only, because it calls across class loaders. */
public final class ArchetypeEntryPoint {

    private ArchetypeEntryPoint() {}

    /**
     * Writes a new project into {@code folder}.
     *
     * @return null when it is done, else one line that says why nothing was written and what to do
     */
    @Nullable
    public static String create(String folder, String groupId, String artifactId, String version, String packageName) {
        try {
            NewProjectRequest request = new NewProjectRequest(groupId, artifactId, version, packageName);
            ChangeSet files = new NewProject(ToolVersions.current()).plan(request);
            new Applier(Path.of(folder)).apply(files);
            return null;
        } catch (ProblemException ex) {
            Problem problem = ex.problem();
            return problem.code() + ": " + problem.message() + " " + problem.hint();
        }
    }
}
