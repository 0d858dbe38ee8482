package dev.gofasta.generator.apply;

import dev.gofasta.generator.problem.Problem;
import dev.gofasta.generator.problem.ProblemCode;
import dev.gofasta.generator.project.ProjectFiles;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The runs that the journal of a project holds, oldest first.
 *
 * @param all the runs
 */
public record Runs(List<Run> all) {

    static final String FOLDER = ".gofasta/journal";
    static final String SUFFIX = ".run";

    public Runs {
        all = all.stream().sorted(Comparator.comparingInt(Run::number)).toList();
    }

    /**
     * Reads the journal of a project.
     *
     * @throws dev.gofasta.generator.problem.ProblemException when one of its files can't be read
     */
    public static Runs read(ProjectFiles files) {
        return new Runs(files.list(FOLDER, SUFFIX).stream()
                .map(path -> parse(path, files.read(path).orElse("")))
                .toList());
    }

    static Run parse(String path, String text) {
        try {
            return Run.parse(text);
        } catch (IllegalArgumentException ex) {
            throw Problem.of(
                            ProblemCode.GF_ENV_FILE_IO,
                            "Can't read the journal's file " + path + ": " + ex.getMessage() + ".",
                            "Delete the file: the run that it describes can't be undone any more.")
                    .asException();
        }
    }

    /** Returns the run that was not taken back and came last, or empty where there is none. */
    public Optional<Run> last() {
        return all.stream().filter(run -> run.undoes() == 0 && !isUndone(run)).reduce((earlier, later) -> later);
    }

    /** Returns the run with {@code number}, or empty where the journal has none. */
    public Optional<Run> find(int number) {
        return all.stream().filter(run -> run.number() == number).findFirst();
    }

    /** Returns whether {@code run} was taken back, and that was not taken back in turn. */
    public boolean isUndone(Run run) {
        return all.stream().anyMatch(later -> later.undoes() == run.number() && !isUndone(later));
    }

    /** Returns what the journal knows last of the file at {@code path}, or empty where no run wrote it. */
    public Optional<Run.Entry> lastOf(String path) {
        return all.stream()
                .flatMap(run -> run.files().stream())
                .filter(file -> file.path().equals(path))
                .reduce((earlier, later) -> later);
    }

    int nextNumber() {
        return all.isEmpty() ? 1 : all.get(all.size() - 1).number() + 1;
    }
}
