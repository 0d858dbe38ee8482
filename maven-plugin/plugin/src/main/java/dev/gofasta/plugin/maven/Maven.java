package dev.gofasta.plugin.maven;

import dev.gofasta.generator.project.ParentPoms;
import java.nio.file.Path;
import java.util.List;

/** The Maven that runs a goal, and can be run again in a child process. */
public interface Maven {

    /** Returns its version. */
    String version();

    /** Returns whether the goal runs inside a build that a goal of ours started, where starting another would not end. */
    boolean isNested();

    /** Returns where it finds the POMs of parents and BOMs that lie outside the workspace. */
    ParentPoms parentPoms();

    /**
     * Runs {@code arguments} in the project's root with the options of this Maven, and waits for the end.
     *
     * @param log where to leave all output
     */
    MavenRun run(List<String> arguments, Path log);
}
