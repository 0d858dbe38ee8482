package dev.gofasta.plugin.status;

import dev.gofasta.generator.outline.Sources;
import dev.gofasta.generator.project.Module;
import dev.gofasta.generator.project.Project;
import dev.gofasta.generator.project.ProjectFiles;
import dev.gofasta.generator.project.WiringMode;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A project under comparison, each part of it read once and only when it is needed. */
public final class Inspected {

    private final Project project;
    private final Path root;
    private final String toolVersion;
    private @Nullable Sources sources;

    /**
     * Looks at {@code project}.
     *
     * @param root its folder
     * @param toolVersion the version of gofasta that looks
     */
    public Inspected(Project project, Path root, String toolVersion) {
        this.project = project;
        this.root = root;
        this.toolVersion = toolVersion;
    }

    Project project() {
        return project;
    }

    ProjectFiles files() {
        return project.files();
    }

    Path root() {
        return root;
    }

    String toolVersion() {
        return toolVersion;
    }

    /** Returns the modules that hold an application. */
    List<Module> applications() {
        return project.applications();
    }

    /** Returns whether beans are listed in wiring classes instead of being scanned for. */
    boolean isExplicit() {
        return applications().stream().anyMatch(module -> module.wiringMode() == WiringMode.EXPLICIT);
    }

    /** Returns the sources without tests. */
    public Sources sources() {
        Sources known = sources;
        if (known == null) {
            known = Sources.main(project, text -> true);
            sources = known;
        }
        return known;
    }
}
