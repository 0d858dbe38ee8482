package dev.gofasta.plugin;

import dev.gofasta.generator.problem.Problem;
import dev.gofasta.generator.problem.ProblemCode;
import dev.gofasta.plugin.jvm.RuntimeClassPath;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.project.DefaultDependencyResolutionRequest;
import org.apache.maven.project.DependencyResolutionException;
import org.apache.maven.project.DependencyResolutionResult;
import org.apache.maven.project.MavenProject;
import org.apache.maven.project.ProjectDependenciesResolver;
import org.eclipse.aether.artifact.Artifact;
import org.eclipse.aether.graph.Dependency;
import org.eclipse.aether.graph.DependencyNode;

/** Asks the running Maven for class paths. Modules of the same build stand for themselves with their class folders. */
final class ProjectClassPaths implements RuntimeClassPath.Source {

    private final MavenSession session;
    private final ProjectDependenciesResolver resolver;

    private final boolean tests;

    ProjectClassPaths(MavenSession session, ProjectDependenciesResolver resolver) {
        this(session, resolver, false);
    }

    private ProjectClassPaths(MavenSession session, ProjectDependenciesResolver resolver, boolean tests) {
        this.session = session;
        this.resolver = resolver;
        this.tests = tests;
    }

    /** Returns a source of the class paths that tests run with. */
    ProjectClassPaths withTests() {
        return new ProjectClassPaths(session, resolver, true);
    }

    @Override
    public RuntimeClassPath of(String folder) {
        Path wanted =
                Path.of(session.getExecutionRootDirectory()).resolve(folder).normalize();
        MavenProject project = session.getProjects().stream()
                .filter(each ->
                        each.getBasedir() != null && each.getBasedir().toPath().equals(wanted))
                .findFirst()
                .orElseThrow(() -> Problem.of(
                                ProblemCode.GF_WIRE_NOT_PROVEN,
                                "The module in " + wanted + " is not part of this Maven build.",
                                "Run the command in the root of the project, without -pl.")
                        .asException());
        return of(project);
    }

    private RuntimeClassPath of(MavenProject project) {
        Map<String, MavenProject> modules = session.getProjects().stream()
                .collect(Collectors.toMap(each -> each.getGroupId() + ":" + each.getArtifactId(), each -> each));
        DefaultDependencyResolutionRequest request =
                new DefaultDependencyResolutionRequest(project, session.getRepositorySession());
        request.setResolutionFilter((node, parents) -> isUsed(node.getDependency()) && !modules.containsKey(key(node)));
        DependencyResolutionResult result;
        try {
            result = resolver.resolve(request);
        } catch (DependencyResolutionException ex) {
            throw Problem.of(
                            ProblemCode.GF_WIRE_NOT_PROVEN,
                            "A dependency can't be had: " + ex.getMessage(),
                            "Run once without -o, or mend the dependency; 'mvn compile' shows the same failure.")
                    .asException();
        }
        Set<Path> folders = new LinkedHashSet<>(Set.of(classes(project)));
        addModules(result.getDependencyGraph(), modules, folders);
        List<Path> libraries = result.getResolvedDependencies().stream()
                .filter(this::isUsed)
                .map(dependency -> dependency.getArtifact().getFile().toPath())
                .toList();
        return new RuntimeClassPath(List.copyOf(folders), libraries);
    }

    private void addModules(DependencyNode node, Map<String, MavenProject> modules, Set<Path> folders) {
        for (DependencyNode child : node.getChildren()) {
            MavenProject module = modules.get(key(child));
            if (module != null && isUsed(child.getDependency())) {
                folders.add(classes(module));
            }
            addModules(child, modules, folders);
        }
    }

    /** Unlike the packaged application, one in development has its optional and provided dependencies at hand. */
    private boolean isUsed(Dependency dependency) {
        return dependency != null && (tests || !dependency.getScope().equals("test"));
    }

    private static String key(DependencyNode node) {
        Artifact artifact = node.getArtifact();
        return artifact == null ? "" : artifact.getGroupId() + ":" + artifact.getArtifactId();
    }

    private static Path classes(MavenProject project) {
        return Path.of(project.getBuild().getOutputDirectory());
    }
}
