package dev.gofasta.generator.resource;

import dev.gofasta.generator.field.Packages;
import dev.gofasta.generator.inspect.CodeText;
import dev.gofasta.generator.naming.Name;
import dev.gofasta.generator.naming.Nearest;
import dev.gofasta.generator.problem.Problem;
import dev.gofasta.generator.problem.ProblemCode;
import dev.gofasta.generator.problem.ProblemException;
import dev.gofasta.generator.project.ApplicationClass;
import dev.gofasta.generator.project.Module;
import dev.gofasta.generator.project.ProjectFiles;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Finds the classes of resources by their names, in whatever package below the application's they are: people move them.
 *
 * @param files the files of the project
 * @param module the module with the application
 * @param application the application
 */
public record ResourceFiles(ProjectFiles files, Module module, ApplicationClass application) {

    private static final String JAVA = ".java";

    /** The class that shows where the classes of a layer are. */
    private static final Map<String, String> CLASS_OF_LAYER = Map.of(
            "model", "",
            "repository", "Repository",
            "dto", "Request",
            "service", "Service",
            "web", "Controller",
            "wiring", "Wiring",
            "fixture", "Fixtures");

    /** Returns the path of a class among the main sources; of several, the first one by path. */
    public Optional<String> find(String simpleName) {
        return find(module.mainJava(application.packageName()), simpleName);
    }

    /** Returns the path of a class among the test sources. */
    public Optional<String> findTest(String simpleName) {
        return find(module.testJava(application.packageName()), simpleName);
    }

    private Optional<String> find(String folder, String simpleName) {
        String file = simpleName + JAVA;
        return files.list(folder, file).stream()
                .filter(path -> path.endsWith("/" + file))
                .findFirst();
    }

    /** Returns the sources below the application's package, those of tests last. */
    public List<String> sources() {
        return Stream.of(module.mainJava(application.packageName()), module.testJava(application.packageName()))
                .flatMap(folder -> files.list(folder, JAVA).stream())
                .toList();
    }

    /** Returns whether {@code path} is that of a test. */
    public boolean isTest(String path) {
        return path.startsWith(module.path(module.folders().test()) + "/");
    }

    /**
     * Returns the path of the entity called {@code name}.
     *
     * @throws ProblemException GF_GEN_UNKNOWN_RESOURCE when there is none, with the nearest names
     */
    public String entity(Name name) {
        return find(name.pascal()).filter(this::isEntity).orElseThrow(() -> unknown(name));
    }

    /** Returns the simple names of all entities, sorted. */
    public List<String> entities() {
        return files.list(module.mainJava(application.packageName()), JAVA).stream()
                .filter(this::isEntity)
                .map(ResourceFiles::simpleName)
                .sorted()
                .toList();
    }

    private boolean isEntity(String path) {
        return files.read(path).filter(CodeText::isEntity).isPresent();
    }

    private ProblemException unknown(Name name) {
        List<String> entities = entities();
        String near = Nearest.to(name.pascal(), entities)
                .map(each -> "Did you mean " + each + "? ")
                .orElse("");
        return Problem.of(
                        ProblemCode.GF_GEN_UNKNOWN_RESOURCE,
                        "There is no entity " + name.pascal() + " below " + module.mainJava(application.packageName())
                                + ".",
                        near
                                + (entities.isEmpty()
                                        ? "There is none at all yet: './gofasta scaffold' makes one."
                                        : "Entities: " + String.join(", ", entities) + "."))
                .asException();
    }

    /** Returns where classes are, or else where {@code planned} would put them. */
    public Packages packages(Packages planned) {
        return (layer, resource) -> {
            String suffix = CLASS_OF_LAYER.get(layer);
            Optional<String> path = suffix == null
                    ? Optional.empty()
                    : layer.equals("fixture") ? findTest(resource.pascal() + suffix) : find(resource.pascal() + suffix);
            return path.map(this::packageOf).orElseGet(() -> planned.of(layer, resource));
        };
    }

    /** Returns the full name of the class that the file at {@code path} is called after. */
    String qualifiedName(String path) {
        String packageName = packageOf(path);
        return packageName.isEmpty() ? simpleName(path) : packageName + "." + simpleName(path);
    }

    private String packageOf(String path) {
        String root = isTest(path) ? module.testJava("") : module.mainJava("");
        String folder = path.substring(root.length(), path.lastIndexOf('/'));
        return folder.isEmpty() ? "" : folder.substring(1).replace('/', '.');
    }

    /** Returns the name of the class that a file is called after. */
    static String simpleName(String path) {
        return path.substring(path.lastIndexOf('/') + 1, path.length() - JAVA.length());
    }
}
