package dev.gofasta.plugin.envelope;

import dev.gofasta.generator.command.NextStep;
import dev.gofasta.generator.problem.Location;
import dev.gofasta.generator.problem.Severity;
import dev.gofasta.plugin.goal.Status;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The document that every goal answers with; its shape is docs/reference/json.md. Components in the order of the JSON
 * members; a null is left out, except {@code data} and {@code error}.
 */
public record Envelope(
        String schema,
        Tool tool,
        Command command,
        @Nullable ProjectInfo project,
        boolean ok,
        Status status,
        int exit,
        String startedAt,
        long durationMs,
        @Nullable Object data,
        List<Finding> diagnostics,
        List<FileChange> changes,
        @Nullable Failure error,
        List<NextStep> next,
        @Nullable Limits limits,
        @Nullable Refs refs) {

    /** What answered. */
    public record Tool(String name, String version, String java, String maven) {}

    /** What was asked, secrets left out. */
    public record Command(String name, Map<String, Object> args) {}

    /** About which project; the modules are folders below its root, the root itself left out. */
    public record ProjectInfo(String groupId, String artifactId, String version, String root, List<String> modules) {}

    /** One finding; the fingerprint stays the same when lines move. */
    public record Finding(
            String code,
            Severity severity,
            String message,
            String source,
            @Nullable Location location,
            @Nullable String hint,
            String docs,
            String fingerprint) {}

    /** One file that was, or would be, written. */
    public record FileChange(
            String action,
            String path,
            @Nullable String sha256Before,
            @Nullable String sha256After,
            int bytes,
            String diff,
            String owner,
            String reason) {}

    /** Why it did not end well. */
    public record Failure(
            String code,
            String message,
            String hint,
            String docs,
            String category,
            @Nullable Location location) {}

    /** What was left out of this document to keep it small. */
    public record Limits(boolean truncated, int omittedBytes, String howToGetMore) {}

    /** Files beside this document, relative to the project's root. */
    public record Refs(String report, @Nullable String log) {}
}
