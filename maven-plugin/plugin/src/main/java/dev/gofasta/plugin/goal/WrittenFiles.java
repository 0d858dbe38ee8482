package dev.gofasta.plugin.goal;

import dev.gofasta.generator.apply.UnifiedDiff;
import dev.gofasta.generator.change.Change;
import dev.gofasta.generator.change.ChangeSet;
import dev.gofasta.plugin.console.Page;
import java.util.ArrayList;
import java.util.List;

/** The files of a change set as people read them. */
final class WrittenFiles {

    private WrittenFiles() {}

    /** Writes the files, and before them their differences while nothing is written yet. */
    static void print(Written<?> data, ChangeSet changes, Page page) {
        boolean preview = !data.applied() && !data.unchanged();
        if (preview) {
            changes.writes().forEach(change -> page.section().diff(UnifiedDiff.shortened(UnifiedDiff.of(change))));
        }
        page.section();
        for (Change change : changes.writes()) {
            page.line("  " + page.signed(sign(change), change.path()));
        }
        page.section().line(summary(data, changes.changes()));
        if (preview) {
            page.line("Plan " + data.planId());
        }
    }

    private static char sign(Change change) {
        return change.before() == null ? '+' : change.after() == null ? '-' : '~';
    }

    private static String summary(Written<?> data, List<Change> changes) {
        if (data.unchanged()) {
            return "Everything is there already as it would be made; nothing was written.";
        }
        String counts = counts(changes);
        return !data.applied()
                ? counts + " if you apply the plan; nothing was written."
                : counts
                        + switch (data.compilation()) {
                            case PASS -> "; the project compiles.";
                            case FAIL -> "; the project does not compile.";
                            case SKIP -> ".";
                        };
    }

    private static String counts(List<Change> changes) {
        List<String> counts = new ArrayList<>(List.of(
                count(changes, Change.CreateFile.class) + " created",
                count(changes, Change.EditFile.class) + " edited"));
        long deleted = count(changes, Change.DeleteFile.class);
        if (deleted > 0) {
            counts.add(deleted + " deleted");
        }
        return String.join(", ", counts);
    }

    private static long count(List<Change> changes, Class<? extends Change> kind) {
        return changes.stream().filter(kind::isInstance).count();
    }
}
