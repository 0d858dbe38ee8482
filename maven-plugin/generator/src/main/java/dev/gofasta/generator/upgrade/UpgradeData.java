package dev.gofasta.generator.upgrade;

import java.util.List;

/**
 * A move to another version.
 *
 * @param from the version that the project has
 * @param to the version that it gets
 * @param steps what it takes, in this order
 */
public record UpgradeData(String from, String to, List<Step> steps) {

    /** One step. */
    public record Step(String id, Status status, String summary) {}

    /** What a step has to do. */
    public enum Status {
        /** Something changes. */
        CHANGES,
        /** All is as it should be. */
        UNCHANGED,
        /** Somebody edited what would change, so it stays. */
        BY_HAND,
        /** It belongs to the version that is moved to, which has to do it itself. */
        LATER
    }
}
