package dev.gofasta.generator.problem;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A way to mend a finding: by a command, or by edits.
 *
 * @param title what it does, as a request: "Import java.util.List"
 * @param applicability whether it may be applied unseen
 * @param command the whole command line, to be run in the project's root, or null
 * @param edits what to change in which files, no two of them overlapping; empty for a command
 */
public record Fix(
        String title, Applicability applicability, @Nullable String command, List<FixEdit> edits) {

    /** A fix by a command that may be run unseen. */
    public static Fix run(String title, String command) {
        return new Fix(title, Applicability.SAFE, command, List.of());
    }

    /** A fix by edits. */
    public static Fix edit(String title, Applicability applicability, List<FixEdit> edits) {
        return new Fix(title, applicability, null, List.copyOf(edits));
    }
}
