package dev.gofasta.generator.command;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What {@link Rename} answers.
 *
 * @param from what is renamed
 * @param to its new name
 * @param kind what it is
 * @param uses how many places change in Java files
 * @param files how many Java files change
 * @param unsure how many places may have to change and stay as they are
 * @param migration the version of the migration, or null without one
 */
public record RenameData(
        String from,
        String to,
        String kind,
        int uses,
        int files,
        int unsure,
        @Nullable String migration) {

    /** What is renamed. */
    enum Kind {
        FIELD,
        RESOURCE;

        String keyword() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
