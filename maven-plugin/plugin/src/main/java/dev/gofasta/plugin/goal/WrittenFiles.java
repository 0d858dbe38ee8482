package dev.gofasta.plugin.goal;

import dev.gofasta.generator.change.Change;
import dev.gofasta.generator.change.ChangeSet;
import dev.gofasta.plugin.console.Page;
import java.util.List;

/** The files of a change set as people read them. */
final class WrittenFiles {

    private WrittenFiles() {}

    static void print(Written<?> data, ChangeSet changes, Page page) {
        page.section();
        for (Change change : changes.changes()) {
            if (!(change instanceof Change.KeepFile)) {
                page.line("  " + page.signed(change.before() == null ? '+' : '~', change.path()));
            }
        }
        page.section().line(summary(data, changes.changes()));
    }

    private static String summary(Written<?> data, List<Change> changes) {
        if (data.unchanged()) {
            return "Everything is there already as it would be made; nothing was written.";
        }
        String counts = count(changes, Change.CreateFile.class) + " created, " + count(changes, Change.EditFile.class)
                + " edited";
        return !data.applied()
                ? counts + " if you run it without dryRun; nothing was written."
                : counts
                        + switch (data.compilation()) {
                            case PASS -> "; the project compiles.";
                            case FAIL -> "; the project does not compile.";
                            case SKIP -> ".";
                        };
    }

    private static long count(List<Change> changes, Class<? extends Change> kind) {
        return changes.stream().filter(kind::isInstance).count();
    }
}
