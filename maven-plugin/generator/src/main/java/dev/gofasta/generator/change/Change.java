package dev.gofasta.generator.change;

import dev.gofasta.generator.project.Fingerprint;
import org.jspecify.annotations.Nullable;

/** One file that a command creates, edits or leaves as it is. Paths are relative to the project's root, with {@code /}. */
public sealed interface Change {

    /** Returns the path of the file. */
    String path();

    /** Returns the content after the change. */
    String after();

    /** Returns the content that the plan was made from, or null where there was no file. */
    @Nullable
    String before();

    /** Returns the fingerprint of the content after the change. */
    default String fingerprintAfter() {
        return Fingerprint.of(after());
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
    }

    /** A file that must still be as the plan read it. */
    record EditFile(String path, String before, String after) implements Change {}

    /** A file that already is as it should be. */
    record KeepFile(String path, String after) implements Change {
        @Override
        public String before() {
            return after;
        }
    }
}
