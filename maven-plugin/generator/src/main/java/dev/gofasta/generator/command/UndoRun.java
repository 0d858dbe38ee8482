package dev.gofasta.generator.command;

import dev.gofasta.generator.apply.Run;
import dev.gofasta.generator.apply.Runs;
import dev.gofasta.generator.change.Change;
import dev.gofasta.generator.change.ChangeSet;
import dev.gofasta.generator.problem.Diagnostic;
import dev.gofasta.generator.problem.Location;
import dev.gofasta.generator.problem.Problem;
import dev.gofasta.generator.problem.ProblemCode;
import dev.gofasta.generator.problem.Severity;
import dev.gofasta.generator.project.Fingerprint;
import dev.gofasta.generator.project.ProjectFiles;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The command {@code undo}: every file as it was before a run. It needs no readable project: the run may have broken it. */
public final class UndoRun {

    private static final Pattern MIGRATION = Pattern.compile("(.*/)?V[\\d._]+__[^/]*\\.sql");

    private UndoRun() {}

    /**
     * Plans to take a run back.
     *
     * @param files the project's files, the journal among them
     * @param number which run, or null for the last one that was not taken back
     * @throws dev.gofasta.generator.problem.ProblemException when there is none, or a file is not as the run left it
     */
    public static Plan<UndoData> plan(ProjectFiles files, @Nullable Integer number) {
        Runs runs = Runs.read(files);
        Run run = (number == null ? runs.last() : runs.find(number).filter(found -> !runs.isUndone(found)))
                .orElseThrow(() -> nothing(number));
        List<Change> changes = new ArrayList<>();
        List<String> moved = new ArrayList<>();
        for (Run.Entry file : run.files()) {
            Optional<String> current = files.exists(file.path()) ? files.read(file.path()) : Optional.empty();
            if (!Objects.equals(current.map(Fingerprint::of).orElse(null), file.fingerprintAfter())) {
                moved.add(file.path());
            } else {
                changes.add(reverse(file, current.orElse(null)));
            }
        }
        if (!moved.isEmpty()) {
            throw edited(moved);
        }
        return new Plan<>(
                UndoData.of(run),
                new ChangeSet(changes),
                run.files().stream().flatMap(file -> warning(file).stream()).toList(),
                List.of());
    }

    private static Change reverse(Run.Entry file, @Nullable String current) {
        String before = file.before();
        if (before == null) {
            return new Change.DeleteFile(file.path(), Objects.requireNonNull(current));
        }
        return current == null
                ? new Change.CreateFile(file.path(), before, file.executable())
                : new Change.EditFile(file.path(), current, before, "Restores what was there before the run.");
    }

    private static Optional<Diagnostic> warning(Run.Entry file) {
        return file.before() == null && MIGRATION.matcher(file.path()).matches()
                ? Optional.of(new Diagnostic(
                        ProblemCode.GF_PATCH_MIGRATION_UNDONE,
                        Severity.INFO,
                        "The migration " + file.path() + " goes; a database that has run it keeps what it made.",
                        "gofasta",
                        Location.of(file.path()),
                        "Reset such a database, or run the U migration of the same version there first."))
                : Optional.empty();
    }

    private static RuntimeException nothing(@Nullable Integer number) {
        return Problem.of(
                        ProblemCode.GF_PATCH_NOTHING_TO_UNDO,
                        number == null
                                ? "The journal has no run that could be undone."
                                : "The journal has no run " + number + " that could be undone.",
                        "Only runs of gofasta in this folder are in its journal, the last 50 of them; use your version"
                                + " control for the rest.")
                .asException();
    }

    private static RuntimeException edited(List<String> paths) {
        return Problem.of(
                        ProblemCode.GF_PATCH_STALE,
                        String.join(", ", paths) + (paths.size() == 1 ? " is" : " are") + " not as the run left "
                                + (paths.size() == 1 ? "it" : "them") + ".",
                        "Take your own edits back first, or restore the files from version control; nothing was"
                                + " written.")
                .asException();
    }
}
