package dev.gofasta.generator.change;

import dev.gofasta.generator.project.Fingerprint;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Everything that a command wants to do to a project, sorted by path. It is a value: previewing, applying and journaling
 * all start from it, so a dry run can't differ from the real one.
 *
 * @param changes the changes, one a path
 */
public record ChangeSet(List<Change> changes) {

    /** A command that only reads. */
    public static final ChangeSet EMPTY = new ChangeSet(List.of());

    private static final int ID_LENGTH = 16;

    public ChangeSet {
        changes = changes.stream().sorted(Comparator.comparing(Change::path)).toList();
    }

    /** Returns whether applying this would write nothing. */
    public boolean isEmpty() {
        return writes().isEmpty();
    }

    /** Returns the changes without the files that stay as they are. */
    public List<Change> writes() {
        return changes.stream()
                .filter(change -> !(change instanceof Change.KeepFile))
                .toList();
    }

    /** Returns what this and then {@code later} do, one change a path. */
    public ChangeSet then(ChangeSet later) {
        Map<String, Change> all = new LinkedHashMap<>();
        changes.forEach(change -> all.put(change.path(), change));
        for (Change next : later.changes()) {
            Change first = all.remove(next.path());
            Change both = first == null ? next : joined(first, next);
            if (both != null) {
                all.put(next.path(), both);
            }
        }
        return new ChangeSet(List.copyOf(all.values()));
    }

    private static @Nullable Change joined(Change first, Change next) {
        String before = first.before();
        String after = next.after();
        if (before == null) {
            boolean executable = Stream.of(first, next)
                    .anyMatch(change -> change instanceof Change.CreateFile created && created.executable());
            return after == null ? null : new Change.CreateFile(next.path(), after, executable);
        }
        if (after == null) {
            return new Change.DeleteFile(next.path(), before);
        }
        return before.equals(after)
                ? new Change.KeepFile(next.path(), after)
                : new Change.EditFile(next.path(), before, after, next.reason());
    }

    /**
     * Returns a short identity of this plan: the same files before and after, planned by the same version for the same goal
     * and arguments, give the same id.
     */
    public String planId(Origin origin) {
        String files = changes.stream()
                .map(change -> change.getClass().getSimpleName()
                        + '\n'
                        + change.path()
                        + '\n'
                        + change.fingerprintBefore()
                        + '\n'
                        + change.fingerprintAfter())
                .collect(Collectors.joining("\n"));
        String material = origin.goal() + '\n' + origin.tool() + '\n' + origin.describeArguments() + '\n' + files;
        return Fingerprint.of(material).substring(0, ID_LENGTH);
    }
}
