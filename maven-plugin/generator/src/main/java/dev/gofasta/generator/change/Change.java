package dev.gofasta.generator.change;

import dev.gofasta.generator.project.Fingerprint;
import org.jspecify.annotations.Nullable;

/**
 * One file that a command creates, edits, deletes or leaves as it is. Paths are relative to the project's root, with
 * {@code /}.
 */
public sealed interface Change {

    /** Returns the path of the file. */
    String path();

    /** Returns the content after the change, or null where there is no file then. */
    @Nullable
    String after();

    /** Returns the content that the plan was made from, or null where there was no file. */
    @Nullable
    String before();

    /** Returns why, in one sentence. */
    String reason();

    /** Returns the fingerprint of the content after the change, or null where there is no file then. */
    default @Nullable String fingerprintAfter() {
        String after = after();
        return after == null ? null : Fingerprint.of(after);
    }

    /** Returns the fingerprint of the content that the plan was made from, or null where there was no file. */
    default @Nullable String fingerprintBefore() {
        String before = before();
        return before == null ? null : Fingerprint.of(before);
    }

    /** A file that must not be there yet. */
    record CreateFile(String path, String after, boolean executable) implements Change {
        @Override
        public @Nullable String before() {
            return null;
        }

        @Override
        public String reason() {
            return "A part of what was asked for.";
        }
    }

    /** A file that must still be as the plan read it. */
    record EditFile(String path, String before, String after, String reason) implements Change {

        /** An edit that follows from what the command creates. */
        public EditFile(String path, String before, String after) {
            this(path, before, after, "Registers what was created.");
        }
    }

    /** A file that goes, and must still be as the plan read it. */
    record DeleteFile(String path, String before) implements Change {
        @Override
        public @Nullable String after() {
            return null;
        }

        @Override
        public String reason() {
            return "A part of what was asked to go.";
        }
    }

    /** A file that already is as it should be. */
    record KeepFile(String path, String after) implements Change {
        @Override
        public String before() {
            return after;
        }

        @Override
        public String reason() {
            return "Is already as it should be.";
        }
    }
}
