package dev.gofasta.plugin.change;

import dev.gofasta.generator.problem.Applicability;
import dev.gofasta.generator.problem.Fix;
import dev.gofasta.generator.problem.FixEdit;
import dev.gofasta.generator.problem.Location;
import dev.gofasta.generator.problem.Problem;
import dev.gofasta.generator.problem.ProblemCode;
import dev.gofasta.generator.project.DiskFiles;
import dev.gofasta.generator.project.ProjectFiles;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * What has changed in a project since a commit, staged or not, and how to take it back. Files that git ignores are none of
 * its business.
 */
public final class ChangedSince {

    private static final String HEAD = "HEAD";

    private final String ref;
    private final ProjectFiles files;
    private final List<Hunk> hunks;
    private final List<String> deleted;
    private final Set<String> created;
    private final Set<String> added;

    private ChangedSince(String ref, ProjectFiles files, HunkReader diff, Collection<String> added) {
        this.ref = ref;
        this.files = files;
        this.hunks = List.copyOf(diff.hunks());
        this.deleted = List.copyOf(diff.deleted());
        this.created = Set.copyOf(diff.created());
        this.added = new LinkedHashSet<>(added);
    }

    /** Reads what has changed below {@code root} since the last commit; nothing where there is no git or no commit. */
    public static ChangedSince head(Path root) {
        return read(root, HEAD).orElseGet(() -> none(root));
    }

    /** Knows of no change. */
    public static ChangedSince none(Path root) {
        return new ChangedSince(HEAD, new DiskFiles(root), new HunkReader(""), List.of());
    }

    /**
     * Reads what has changed below {@code root} since {@code ref}.
     *
     * @throws dev.gofasta.generator.problem.ProblemException when there is no git, or nothing of that name
     */
    public static ChangedSince ref(Path root, String ref) {
        Git git = new Git(root);
        if (git.read("rev-parse", "--is-inside-work-tree").isEmpty()) {
            throw Problem.of(
                            ProblemCode.GF_ENV_NO_GIT,
                            "What has changed since " + ref + " can't be told without git and a repository here.",
                            "Install git and run 'git init', or leave out -Dsince.")
                    .asException();
        }
        if (ref.startsWith("-")
                || git.read("rev-parse", "--verify", "--quiet", ref + "^{commit}")
                        .isEmpty()) {
            throw Problem.of(
                            ProblemCode.GF_USAGE_INVALID_VALUE,
                            "git knows no commit '" + ref + "'.",
                            "Name a commit, branch or tag, such as HEAD or main; 'git log --oneline' lists some.")
                    .asException();
        }
        return read(root, ref).orElseGet(() -> none(root));
    }

    private static Optional<ChangedSince> read(Path root, String ref) {
        Git git = new Git(root);
        return git.read(
                        "diff",
                        "--no-color",
                        "--no-ext-diff",
                        "--no-textconv",
                        "--no-renames",
                        "--src-prefix=a/",
                        "--dst-prefix=b/",
                        "--relative",
                        "-U0",
                        ref,
                        "--",
                        ".")
                .map(diff -> new ChangedSince(
                        ref,
                        new DiskFiles(root),
                        new HunkReader(diff),
                        git.read("ls-files", "--others", "--exclude-standard", "-z", "--", ".")
                                .map(names -> List.of(names.split("\0")))
                                .orElse(List.of())));
    }

    /**
     * Returns whether the line of {@code place} was changed or is new; a whole file, whether anything in it was; a file that is
     * no longer there, whether it was before.
     */
    public boolean isNew(Location place) {
        return added.contains(place.file())
                || deleted.contains(place.file())
                || hunks(place.file()).stream().anyMatch(hunk -> place.line() == 0 || hunk.holds(place.line()));
    }

    /** Returns whether nothing has changed. */
    public boolean isEmpty() {
        return hunks.isEmpty() && deleted.isEmpty() && added.isEmpty();
    }

    /** Returns the files that were changed, added or deleted, sorted. */
    public Set<String> changedFiles() {
        Set<String> all = new TreeSet<>(added);
        all.remove("");
        all.addAll(deleted);
        hunks.forEach(hunk -> all.add(hunk.file()));
        return all;
    }

    /** Returns what has changed in one file, from its top. */
    public List<Hunk> hunks(String file) {
        return hunks.stream().filter(hunk -> hunk.file().equals(file)).toList();
    }

    /** Returns a fix that takes back the change at {@code place}, or empty when its line was not changed. */
    public Optional<Fix> takeBackAt(Location place) {
        return hunks(place.file()).stream()
                .filter(hunk -> !created.contains(hunk.file()) && hunk.touches(place.line()))
                .findFirst()
                .map(hunk -> takeBack(List.of(hunk)));
    }

    /**
     * Returns a fix that takes back all that has changed in the one file among those that fit, or empty when none of them
     * was changed, or several were: nobody can say then which of them is to blame.
     */
    public Optional<Fix> takeBackOnlyFile(Predicate<String> fits) {
        List<String> changed = changedFiles().stream().filter(fits).toList();
        if (changed.size() != 1) {
            return Optional.empty();
        }
        String file = changed.get(0);
        if (added.contains(file)) {
            return Optional.of(command("Delete the new file " + file, "git clean -f -- " + quoted(file)));
        }
        if (created.contains(file)) {
            return Optional.of(command("Delete the new file " + file, "git rm -q -f -- " + quoted(file)));
        }
        if (deleted.contains(file)) {
            return Optional.of(command("Bring back " + file, "git checkout " + ref + " -- " + quoted(file)));
        }
        List<Hunk> all = hunks(file);
        return all.isEmpty() ? Optional.empty() : Optional.of(takeBack(all));
    }

    private static Fix command(String title, String command) {
        return new Fix(title, Applicability.UNSAFE, command, List.of());
    }

    private Fix takeBack(List<Hunk> changes) {
        String file = changes.get(0).file();
        String text = files.read(file).orElseThrow(() -> new IllegalStateException("git says there is " + file));
        List<FixEdit> edits = new ArrayList<>();
        changes.forEach(hunk -> edits.add(hunk.takeBack(text)));
        String lines = changes.stream()
                .map(hunk -> String.valueOf(hunk.newLines().isEmpty() ? hunk.line() + 1 : hunk.line()))
                .collect(Collectors.joining(", "));
        return Fix.edit("Take back the change since " + ref + " at " + file + ":" + lines, Applicability.UNSAFE, edits);
    }

    private static String quoted(String file) {
        return file.matches("[\\w./@%+=:,-]+") ? file : "'" + file.replace("'", "'\\''") + "'";
    }
}
