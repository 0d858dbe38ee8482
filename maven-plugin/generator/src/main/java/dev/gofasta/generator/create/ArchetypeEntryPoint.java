package dev.gofasta.generator.create;

import dev.gofasta.generator.apply.Applier;
import dev.gofasta.generator.change.ChangeSet;
import dev.gofasta.generator.problem.Problem;
import dev.gofasta.generator.problem.ProblemCode;
import dev.gofasta.generator.problem.ProblemException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** What the archetype's script calls: plain types only, because it calls across class loaders. */
public final class ArchetypeEntryPoint {

    private ArchetypeEntryPoint() {}

    /**
     * Writes a new project into {@code folder}, which holds the POM that the archetype plugin started it with. When the
     * project can't be made, that POM and the empty folder are removed; files that were there before are the user's and stay.
     *
     * @return an empty text when it is done, else one line that says why nothing was written and what to do
     * @throws IOException when the folder can't be read
     */
    public static String create(
            String folder,
            String groupId,
            String artifactId,
            String version,
            String packageName,
            String layout,
            String database)
            throws IOException {
        Path project = Path.of(folder);
        Files.deleteIfExists(project.resolve("pom.xml"));
        try {
            requireEmpty(project);
            NewProjectRequest request =
                    new NewProjectRequest(groupId, artifactId, version, packageName, layout, database);
            ChangeSet files = new NewProject(ToolVersions.current()).plan(request);
            new Applier(project).apply(files);
            return "";
        } catch (ProblemException ex) {
            Problem problem = ex.problem();
            return leave(project, problem.code() + ": " + problem.message() + " " + problem.hint());
        } catch (RuntimeException | LinkageError ex) {
            return leave(project, ProblemCode.GF_INTERNAL_FAULT + ": gofasta failed: " + ex + ". Please report it.");
        }
    }

    private static String leave(Path project, String refusal) throws IOException {
        if (isEmpty(project)) {
            Files.delete(project);
        }
        return refusal;
    }

    private static void requireEmpty(Path project) throws IOException {
        if (!isEmpty(project)) {
            throw Problem.of(
                            ProblemCode.GF_GEN_FOLDER_NOT_EMPTY,
                            "The folder " + project + " holds files already.",
                            "Choose another artifactId or folder; nothing was written.")
                    .asException();
        }
    }

    private static boolean isEmpty(Path project) throws IOException {
        try (Stream<Path> children = Files.list(project)) {
            return children.findFirst().isEmpty();
        }
    }
}
