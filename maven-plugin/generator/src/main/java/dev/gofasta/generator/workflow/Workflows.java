package dev.gofasta.generator.workflow;

import dev.gofasta.generator.naming.Nearest;
import dev.gofasta.generator.problem.Problem;
import dev.gofasta.generator.problem.ProblemCode;
import dev.gofasta.generator.project.ProjectFiles;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Finds workflows: those of the project, files in {@code .gofasta/workflows}, win over those of gofasta. */
public final class Workflows {

    /** Where those of a project are. */
    public static final String FOLDER = ".gofasta/workflows";

    private static final String SUFFIX = ".txt";
    private static final List<String> OF_GOFASTA =
            List.of("new-rest-endpoint", "rebuild", "fresh-start", "clean-slate", "health-check");

    private final ProjectFiles files;

    /** Reads from {@code files}. */
    public Workflows(ProjectFiles files) {
        this.files = files;
    }

    /** Returns all, those of gofasta first. */
    public List<Workflow> all() {
        return names().stream().map(this::read).toList();
    }

    /**
     * Returns one.
     *
     * @throws dev.gofasta.generator.problem.ProblemException when there is none of this name, naming the nearest
     */
    public Workflow get(String name) {
        List<String> names = names();
        if (!names.contains(name)) {
            throw Problem.of(
                            ProblemCode.GF_USAGE_UNKNOWN_WORKFLOW,
                            "There is no workflow '" + name + "'.",
                            Nearest.to(name, names)
                                            .map(near -> "Did you mean '" + near + "'? ")
                                            .orElse("")
                                    + "Workflows: " + String.join(", ", names) + ".")
                    .asException();
        }
        return read(name);
    }

    private List<String> names() {
        Stream<String> own = files.list(FOLDER, SUFFIX).stream()
                .map(path -> path.substring(FOLDER.length() + 1, path.length() - SUFFIX.length()))
                .filter(name -> !name.contains("/"));
        return Stream.concat(OF_GOFASTA.stream(), own).distinct().toList();
    }

    private Workflow read(String name) {
        String path = FOLDER + "/" + name + SUFFIX;
        return files.read(path)
                .map(text -> Workflow.parse(name, path, text))
                .orElseGet(() -> Workflow.parse(name, null, ofGofasta(name)));
    }

    private static String ofGofasta(String name) {
        String resource = "/dev/gofasta/generator/workflows/" + name + SUFFIX;
        try (InputStream in = Objects.requireNonNull(Workflows.class.getResourceAsStream(resource), resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException ex) {
            throw new UncheckedIOException("Can't read " + resource, ex);
        }
    }
}
