package dev.gofasta.plugin.config;

import dev.gofasta.generator.config.KnownProperties;
import dev.gofasta.generator.problem.Problem;
import dev.gofasta.generator.problem.ProblemCode;
import dev.gofasta.generator.project.Module;
import dev.gofasta.generator.project.Project;
import dev.gofasta.plugin.jvm.RuntimeClassPath;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Reads the metadata of the resolved class path, and keeps the keys for {@link ConfigCheck#ifKnown}. */
public final class ResolvedConfiguration implements ConfigurationSource {

    private final Path root;
    private final RuntimeClassPath.Source classPaths;

    /**
     * Reads the metadata of a project.
     *
     * @param root its folder
     * @param classPaths resolves the class path of its tests, which has that of the application in it
     */
    public ResolvedConfiguration(Path root, RuntimeClassPath.Source classPaths) {
        this.root = root;
        this.classPaths = classPaths;
    }

    @Override
    public KnownProperties of(Project project, Module module) {
        RuntimeClassPath classPath = classPaths.of(module.folder());
        List<Path> paths = Stream.concat(classPath.folders().stream(), classPath.libraries().stream())
                .toList();
        try {
            ClassPathMetadata metadata = ClassPathMetadata.read(paths);
            keep(metadata, project, module);
            return metadata.properties();
        } catch (IOException ex) {
            throw Problem.of(
                            ProblemCode.GF_ENV_FILE_IO,
                            "Could not read the configuration metadata of a library: " + ex.getMessage() + ".",
                            "Delete the jar from the local repository and let Maven fetch it again.")
                    .asException();
        }
    }

    /** Only later runs miss a file that can't be written, and they say so. */
    private void keep(ClassPathMetadata metadata, Project project, Module module) {
        try {
            new KeyFile(root, project, module).write(metadata);
        } catch (IOException ex) {
            return;
        }
    }
}
