package dev.gofasta.generator.change;

import dev.gofasta.generator.project.Fingerprint;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Everything that a command wants to do to a project, sorted by path. It is a value: previewing, applying and journaling
 * all start from it, so a dry run can't differ from the real one.
 *
 * @param changes the changes, one a path
 */
public record ChangeSet(List<Change> changes) {

    /** A command that only reads. */
    public static final ChangeSet EMPTY = new ChangeSet(List.of());

    public ChangeSet {
        changes = changes.stream().sorted(Comparator.comparing(Change::path)).toList();
    }

    /** Returns whether applying this would write nothing. */
    public boolean isEmpty() {
        return changes.stream().allMatch(Change.KeepFile.class::isInstance);
    }

    /** Returns a short identity of this plan: the same files before and after give the same id. */
    public String planId() {
        String material = changes.stream()
                .map(c -> c.path() + '\n' + c.fingerprintBefore() + '\n' + c.fingerprintAfter())
                .collect(Collectors.joining("\n"));
        return Fingerprint.of(material).substring(0, 16);
    }
}
