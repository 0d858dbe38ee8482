package dev.gofasta.plugin.envelope;

import dev.gofasta.generator.command.NextStep;
import dev.gofasta.generator.problem.Fix;
import dev.gofasta.generator.problem.Location;
import dev.gofasta.generator.problem.Related;
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
        @Nullable Page page,
        @Nullable Limits limits,
        @Nullable Refs refs) {

    Envelope withLists(List<Finding> findings, List<FileChange> written, @Nullable Limits omitted) {
        return new Envelope(
                schema,
                tool,
                command,
                project,
                ok,
                status,
                exit,
                startedAt,
                durationMs,
                data,
                findings,
                written,
                error,
                next,
                page,
                omitted,
                refs);
    }

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
            @Nullable List<Related> related,
            @Nullable List<Fix> fixes,
            String fingerprint,
            @Nullable Boolean isNew) {}

    /** One file that was, or would be, written. */
    public record FileChange(
            String action,
            String path,
            @Nullable String sha256Before,
            @Nullable String sha256After,
            int bytes,
            String diff,
            String owner,
            String reason) {

        FileChange withoutDiff() {
            return new FileChange(action, path, sha256Before, sha256After, bytes, "", owner, reason);
        }
    }

    /** Why it did not end well. */
    public record Failure(
            String code,
            String message,
            String hint,
            String docs,
            String category,
            @Nullable Location location,
            @Nullable Fix fix) {}

    /**
     * Which part of the list that was asked for is in {@code data}.
     *
     * @param total how many there are
     * @param matched how many of them fit what was asked for
     * @param offset how many of those stand before this part
     * @param limit how many were wanted at most
     * @param returned how many there are in this part
     * @param hasMore whether more follow
     * @param cursor what to pass as {@code -Dcursor} to get those, or null
     */
    public record Page(
            int total,
            int matched,
            int offset,
            int limit,
            int returned,
            boolean hasMore,
            @Nullable String cursor) {}

    /** What was left out of this document to keep it small. */
    public record Limits(boolean truncated, int omittedBytes, String howToGetMore) {}

    /** Files beside this document, relative to the project's root. */
    public record Refs(
            String report, @Nullable String log, @Nullable String sarif) {}
}
