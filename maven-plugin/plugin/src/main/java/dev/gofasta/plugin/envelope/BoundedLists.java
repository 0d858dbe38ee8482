package dev.gofasta.plugin.envelope;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Findings and changes that fit into a document: whole ones, in their order, until it is full. */
final class BoundedLists {

    private static final String DIFFS_ARE_CUT = "Diffs are cut; read the file at the path of the change.";

    /** A frame up to this size counts alike: so a dry run and the run that follows it are cut at the same place. */
    private static final int USUAL_FRAME = 2_048;

    private final Bounds bounds;
    private final List<Envelope.Finding> findings = new ArrayList<>();
    private final List<Envelope.FileChange> changes = new ArrayList<>();
    private int left;
    private int omittedBytes;
    private int omittedFindings;
    private int omittedChanges;
    private boolean diffsAreCut;

    /**
     * Starts with empty lists.
     *
     * @param used the bytes of the document without them
     */
    BoundedLists(Bounds bounds, int used) {
        this.bounds = bounds;
        this.left = bounds.bytes() - Math.max(used, USUAL_FRAME);
    }

    void addFindings(List<Envelope.Finding> all) {
        for (Envelope.Finding finding : all) {
            int size = Json.size(finding) + 1;
            boolean fits = size <= left || findings.isEmpty() && !Bounds.isTooLarge(size);
            if (omittedFindings == 0 && fits && findings.size() < bounds.entries()) {
                findings.add(finding);
                left -= size;
            } else {
                omittedFindings++;
                omittedBytes += size;
            }
        }
    }

    /** Which files change says more than how: diffs go before entries do. */
    void addChanges(FileChanges all) {
        omittedBytes += all.omittedBytes();
        diffsAreCut |= all.omittedBytes() > 0;
        int listed = 0;
        for (Envelope.FileChange change : all.changes()) {
            int size = Json.size(change.withoutDiff()) + 1;
            if (omittedChanges > 0 || size > left || listed == bounds.entries()) {
                omittedChanges++;
                omittedBytes += Json.size(change) + 1;
            } else {
                left -= size;
                listed++;
            }
        }
        for (Envelope.FileChange change : all.changes().subList(0, listed)) {
            int diff = Json.size(change) - Json.size(change.withoutDiff());
            boolean fits = diff <= left;
            changes.add(fits ? change : change.withoutDiff());
            left -= fits ? diff : 0;
            omittedBytes += fits ? 0 : diff;
            diffsAreCut |= !fits;
        }
    }

    List<Envelope.Finding> findings() {
        return List.copyOf(findings);
    }

    List<Envelope.FileChange> changes() {
        return List.copyOf(changes);
    }

    /** Returns what was left out, or null. */
    Envelope.@Nullable Limits limits() {
        if (omittedFindings == 0 && omittedChanges == 0) {
            return diffsAreCut ? new Envelope.Limits(true, omittedBytes, DIFFS_ARE_CUT) : null;
        }
        List<String> omitted = new ArrayList<>();
        if (omittedFindings > 0) {
            omitted.add(omittedFindings + " of the diagnostics");
        }
        if (omittedChanges > 0) {
            omitted.add(omittedChanges + " of the changes");
        }
        String how = "Left out: " + String.join(", ", omitted)
                + ". -Dlimit=1000 makes room for as many as 32 kB hold, and without -Djson all are printed.";
        return new Envelope.Limits(true, omittedBytes, diffsAreCut ? how + " " + DIFFS_ARE_CUT : how);
    }
}
