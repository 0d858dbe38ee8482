package dev.gofasta.generator.reference;

import dev.gofasta.generator.project.Module;
import dev.gofasta.generator.project.Project;

/**
 * What a file is to its module, by the folder that it is in.
 *
 * @param project the project
 */
record FolderOf(Project project) {

    boolean isTest(String path) {
        return project.modules().stream().anyMatch(module -> path.startsWith(module.testJava("") + "/"));
    }

    boolean isMainJava(String path) {
        return project.modules().stream().anyMatch(module -> path.startsWith(module.mainJava("") + "/"));
    }

    boolean isResource(String path) {
        return project.modules().stream().anyMatch(module -> path.startsWith(resources(module)));
    }

    /** Whether it decides how the project is built. */
    boolean isBuild(String path) {
        return path.equals("pom.xml")
                || path.endsWith("/pom.xml")
                || path.startsWith(".mvn/")
                || path.endsWith("lombok.config");
    }

    /** Whether it is below the folder {@code src} of a module, or one of the folders that a POM names. */
    boolean isSource(String path) {
        for (Module module : project.modules()) {
            if (path.startsWith(module.path("src/"))
                    || path.startsWith(module.mainJava("") + "/")
                    || path.startsWith(module.testJava("") + "/")
                    || path.startsWith(resources(module))) {
                return true;
            }
        }
        return false;
    }

    private static String resources(Module module) {
        return module.path(module.folders().resources() + "/");
    }
}
