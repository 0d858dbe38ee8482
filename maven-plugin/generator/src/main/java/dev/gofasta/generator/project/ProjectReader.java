package dev.gofasta.generator.project;

import dev.gofasta.generator.problem.Problem;
import dev.gofasta.generator.problem.ProblemCode;
import java.util.List;
import java.util.Optional;

/** Reads a {@link Project} from its files, without Maven. */
public final class ProjectReader {

    private static final String ROOT = "pom.xml";
    private static final List<String> GRADLE =
            List.of("build.gradle", "build.gradle.kts", "settings.gradle", "settings.gradle.kts");

    private final ProjectFiles files;
    private final ParentPoms parents;

    /** Reads from {@code files}, whose root is the folder of the topmost POM; parents outside the workspace stay unknown. */
    public ProjectReader(ProjectFiles files) {
        this(files, ParentPoms.NONE);
    }

    /**
     * Reads from {@code files}, whose root is the folder that Maven was started in.
     *
     * @param files the files; parents above the root are read with {@code ..}
     * @param parents where parents and BOMs outside the workspace are found
     */
    public ProjectReader(ProjectFiles files, ParentPoms parents) {
        this.files = files;
        this.parents = parents;
    }

    /**
     * Reads the project.
     *
     * @throws dev.gofasta.generator.problem.ProblemException when there is no POM, one can't be read, a module is missing,
     *     or no module is one of Spring Boot 4
     */
    public Project read() {
        PomReader reader = new PomReader(files, parents);
        Pom root = reader.read(ROOT).orElseThrow(this::notFound);
        SpringBootVersion versions = new SpringBootVersion(reader);
        Workspace workspace = new Workspace(files);
        for (ModuleTree.Node node : new ModuleTree(files, reader).walk(root)) {
            Lineage lineage = reader.lineage(node.pom());
            String path = node.pom().path();
            String version = versions.of(lineage).orElse(null);
            workspace.add(
                    new Module(new ModulePom(Paths.parent(path), path, node.profile(), lineage, version), workspace));
        }
        List<Module> modules = workspace.modules();
        SpringBootSupport.requireOneOf(modules, reader.lineage(root).missingParent());
        return new Project(files, modules.get(0).coordinates(), modules);
    }

    /**
     * Returns the Spring Boot version of the first module that has one, the root first; empty where there is none or no POM.
     *
     * @throws dev.gofasta.generator.problem.ProblemException when a POM can't be read or a module is missing
     */
    public Optional<String> springBootVersion() {
        PomReader reader = new PomReader(files, parents);
        SpringBootVersion versions = new SpringBootVersion(reader);
        return reader.read(ROOT)
                .flatMap(root -> versions.of(reader.lineage(root))
                        .or(() -> new ModuleTree(files, reader)
                                .walk(root).stream()
                                        .flatMap(node -> versions.of(reader.lineage(node.pom())).stream())
                                        .findFirst()));
    }

    private RuntimeException notFound() {
        if (GRADLE.stream().anyMatch(files::exists)) {
            return Problem.of(
                            ProblemCode.GF_PROJECT_NOT_FOUND,
                            "This folder holds a build of Gradle and no pom.xml.",
                            "gofasta works with Maven projects; run it in one, or give this one a POM.")
                    .asException();
        }
        return Problem.of(
                        ProblemCode.GF_PROJECT_NOT_FOUND,
                        "There is no pom.xml in this folder.",
                        "Change into a project's folder, or make one: mvn archetype:generate"
                                + " -DarchetypeGroupId=dev.gofasta -DarchetypeArtifactId=gofasta-archetype-rest")
                .asException();
    }
}
