package dev.gofasta.plugin.maven;

import dev.gofasta.generator.project.ParentPoms;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/** The Maven that runs a goal, and can be run again in a child process. */
public interface Maven {

    /** Returns its version. */
    String version();

    /** Returns whether the goal runs inside a build that a goal of ours started, where starting another would not end. */
    boolean isNested();

    /** Returns its local repository. */
    Path localRepository();

    /** Returns where it finds the POMs of parents and BOMs that lie outside the workspace. */
    ParentPoms parentPoms();

    /**
     * Runs {@code arguments} in the project's root with the options of this Maven, and waits for the end.
     *
     * @param log where to leave all output
     */
    MavenRun run(List<String> arguments, Path log);

    /**
     * Starts {@code arguments} in the project's root with the options of this Maven, and does not wait.
     *
     * @param log where to leave all output
     * @param lines takes each line of it, too
     */
    StartedMaven start(List<String> arguments, Path log, Consumer<String> lines);
}
