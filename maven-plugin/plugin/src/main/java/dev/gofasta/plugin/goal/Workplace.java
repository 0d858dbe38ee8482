package dev.gofasta.plugin.goal;

import dev.gofasta.generator.change.OverwritableFiles;
import dev.gofasta.generator.project.DiskFiles;
import dev.gofasta.generator.project.Project;
import dev.gofasta.generator.project.ProjectReader;
import dev.gofasta.plugin.config.ConfigurationSource;
import dev.gofasta.plugin.database.DatabaseWork;
import dev.gofasta.plugin.maven.Maven;
import dev.gofasta.plugin.openapi.ApiDescriber;
import dev.gofasta.plugin.wiring.WiringProver;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Where a goal runs: a folder, the tools that work there, and the time. */
public final class Workplace {

    private final Path root;
    private final Tools tools;
    private final Clock clock;
    private final Audience audience;
    private @Nullable Project project;

    /**
     * Describes a run in {@code root}, which need not hold a project.
     *
     * @param audience who waits for the answer
     */
    public Workplace(Path root, Tools tools, Clock clock, Audience audience) {
        this.root = root;
        this.tools = tools;
        this.clock = clock;
        this.audience = audience;
    }

    /** Returns the folder. */
    public Path root() {
        return root;
    }

    /** Returns the Maven that runs the goal. */
    public Maven maven() {
        return tools.maven();
    }

    /** Returns what proves the bean graph of the project. */
    public WiringProver wiring() {
        return tools.wiring();
    }

    /** Returns what works on the database of the project. */
    public DatabaseWork database() {
        return tools.database();
    }

    /** Returns what knows the configuration keys of the project's libraries. */
    public ConfigurationSource configuration() {
        return tools.configuration();
    }

    /** Returns what describes the API of the project. */
    public ApiDescriber api() {
        return tools.api();
    }

    /** Returns the clock that numbers and dates things. */
    public Clock clock() {
        return clock;
    }

    /** Shows {@code line} at once to people who watch; nobody does where a document is wanted. */
    public void show(String line) {
        audience.show(line);
    }

    /** Returns whether somebody wants a goal that goes on until it is stopped to end now. */
    public boolean isEndWanted() {
        return audience.wantsEnd();
    }

    /** Forgets the project, because a goal has written into it. */
    void forgetProject() {
        project = null;
    }

    /** Returns whether there is a POM, so that a folder {@code target} may be made. */
    public boolean hasPom() {
        return Files.isRegularFile(root.resolve("pom.xml"));
    }

    /**
     * Returns the project in the folder, read once.
     *
     * @throws dev.gofasta.generator.problem.ProblemException when there is none that gofasta can work with
     */
    public Project project() {
        Project known = project;
        if (known == null) {
            known = reader().read();
            project = known;
        }
        return known;
    }

    /**
     * Returns the project in the folder, to work in one of its modules; {@link #project()} returns the same from then on.
     *
     * @param module the folder or the artifact id of a module, or null
     * @throws dev.gofasta.generator.problem.ProblemException when there is none that gofasta can work with
     */
    public Project project(@Nullable String module) {
        Project chosen = project().in(module);
        project = chosen;
        return chosen;
    }

    /**
     * Returns the project in the folder, read anew.
     *
     * @param module the folder or the artifact id of the module to work in, or null
     * @param forced the edited files that a command may overwrite or delete
     * @throws dev.gofasta.generator.problem.ProblemException when there is none that gofasta can work with
     */
    Project project(@Nullable String module, Set<String> forced) {
        Project read = new ProjectReader(new OverwritableFiles(new DiskFiles(root), forced), maven().parentPoms())
                .read()
                .in(module);
        project = read;
        return read;
    }

    /** Returns the project if a goal has asked for it and it could be read. */
    public @Nullable Project projectIfRead() {
        return project;
    }

    /** Returns a reader of the folder's project. */
    public ProjectReader reader() {
        return new ProjectReader(new DiskFiles(root), maven().parentPoms());
    }
}
