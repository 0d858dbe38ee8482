package dev.gofasta.plugin.init;

import dev.gofasta.generator.apply.ProjectWriter;
import dev.gofasta.generator.change.Change;
import dev.gofasta.generator.change.ChangeSet;
import dev.gofasta.generator.change.Origin;
import dev.gofasta.generator.command.DevelopCommands;
import dev.gofasta.generator.command.RegenerateWiring;
import dev.gofasta.generator.create.ToolVersions;
import dev.gofasta.generator.problem.Problem;
import dev.gofasta.generator.problem.ProblemCode;
import dev.gofasta.generator.project.DiskFiles;
import dev.gofasta.plugin.goal.Workplace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;

/** The steps that are about files of the project. */
final class FileSteps {

    private static final String EXAMPLE = ".env.example";
    private static final String SETTINGS = ".env";
    private static final String LAUNCHER = "gofasta";

    private final Workplace workplace;
    private final boolean dryRun;

    FileSteps(Workplace workplace, boolean dryRun) {
        this.workplace = workplace;
        this.dryRun = dryRun;
    }

    /** Writes the settings of this clone from their example; those that are there are somebody's own. */
    Work settings() {
        DiskFiles files = new DiskFiles(workplace.root());
        if (files.exists(SETTINGS)) {
            return Work.unchanged("there is a " + SETTINGS);
        }
        String example = files.read(EXAMPLE).orElse(null);
        if (example == null) {
            return Work.skipped("there is no " + EXAMPLE);
        }
        ChangeSet changes = new ChangeSet(List.of(new Change.CreateFile(SETTINGS, example, false)));
        if (dryRun) {
            return Work.planned("made from " + EXAMPLE).withChanges(changes);
        }
        apply(changes);
        keepToOwner(workplace.root().resolve(SETTINGS));
        return Work.done("made from " + EXAMPLE + "; fill in what production needs")
                .withChanges(changes);
    }

    /** Passwords will be in it. */
    private static void keepToOwner(Path file) {
        try {
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
        } catch (IOException | UnsupportedOperationException ex) {
            // Windows and some network disks know no such rights.
            return;
        }
    }

    /** Lets the launcher be started; archives and some file systems lose that. */
    Work launcher() {
        Path launcher = workplace.root().resolve(LAUNCHER);
        if (!Files.isRegularFile(launcher)) {
            return Work.skipped("the project has no launcher");
        }
        if (Files.isExecutable(launcher)) {
            return Work.unchanged("it can be started");
        }
        if (dryRun) {
            return Work.planned("gets its executable bit");
        }
        if (!launcher.toFile().setExecutable(true, false)) {
            throw Problem.of(
                            ProblemCode.GF_ENV_FILE_IO,
                            "Could not make " + LAUNCHER + " executable.",
                            "Run: chmod +x " + LAUNCHER)
                    .asException();
        }
        return Work.done("got its executable bit");
    }

    /** Writes the wiring index where it does not name the wiring classes that there are. */
    Work wiring() {
        ChangeSet changes = new RegenerateWiring()
                .plan(workplace.project(), new RegenerateWiring.Request())
                .changes();
        if (changes.isEmpty()) {
            return changes.changes().isEmpty()
                    ? Work.skipped("the project has no wiring index")
                    : Work.unchanged("the index is right");
        }
        if (dryRun) {
            return Work.planned("the index is written").withChanges(changes);
        }
        apply(changes);
        return Work.done("the index was written").withChanges(changes);
    }

    private void apply(ChangeSet changes) {
        Origin origin = new Origin(
                DevelopCommands.INIT.name(), Map.of(), ToolVersions.current().gofasta());
        new ProjectWriter(workplace.root())
                .apply(changes, origin, workplace.clock().instant(), 0);
    }
}
