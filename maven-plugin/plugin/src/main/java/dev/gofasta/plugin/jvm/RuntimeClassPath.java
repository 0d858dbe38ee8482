package dev.gofasta.plugin.jvm;

import java.nio.file.Path;
import java.util.List;

/**
 * What an application runs with.
 *
 * @param folders the class folders of its own modules, its own first
 * @param libraries the jars of everything else
 */
public record RuntimeClassPath(List<Path> folders, List<Path> libraries) {

    /** Finds the class path of a module; only goals that need one ask. */
    @FunctionalInterface
    public interface Source {

        /**
         * Returns the class path.
         *
         * @param folder the module's folder relative to the project's root, empty for the root
         * @throws dev.gofasta.generator.problem.ProblemException when a dependency can't be had
         */
        RuntimeClassPath of(String folder);
    }
}
