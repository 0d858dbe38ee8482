package dev.gofasta.plugin.envelope;

import dev.gofasta.generator.apply.UnifiedDiff;
import dev.gofasta.generator.change.Change;
import dev.gofasta.generator.change.ChangeSet;
import dev.gofasta.generator.openapi.ApiDocument;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * A change set as the envelope shows it.
 *
 * @param changes one entry a file, sorted by path
 * @param omittedBytes what was cut off the diffs
 */
record FileChanges(List<Envelope.FileChange> changes, int omittedBytes) {

    /** The ends of the paths of files that are made anew whenever they are written. */
    private static final List<String> MADE = List.of("/wiring/Wiring.java", ApiDocument.JSON, ApiDocument.YAML);

    static FileChanges of(ChangeSet changeSet) {
        List<Envelope.FileChange> changes = new ArrayList<>();
        int omitted = 0;
        for (Change change : changeSet.changes()) {
            String diff = UnifiedDiff.of(change);
            String shown = UnifiedDiff.shortened(diff);
            omitted += bytes(diff) - bytes(shown);
            changes.add(entry(change, shown));
        }
        return new FileChanges(List.copyOf(changes), omitted);
    }

    private static Envelope.FileChange entry(Change change, String diff) {
        String after = change.after();
        return new Envelope.FileChange(
                action(change),
                change.path(),
                change.fingerprintBefore(),
                change.fingerprintAfter(),
                after == null ? 0 : bytes(after),
                diff,
                change.before() == null || after == null || MADE.stream().anyMatch(change.path()::endsWith)
                        ? "generated"
                        : "mixed",
                change.reason());
    }

    private static String action(Change change) {
        if (change instanceof Change.KeepFile) {
            return "noop";
        }
        return change.before() == null ? "create" : change.after() == null ? "delete" : "patch";
    }

    private static int bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }
}
