package dev.gofasta.generator.reference;

import dev.gofasta.generator.problem.Location;
import org.jspecify.annotations.Nullable;

/**
 * One place that names a symbol.
 *
 * @param location where the name starts
 * @param kind how it is named
 * @param in the type and the member that hold the place, or null outside of Java types
 * @param text the line, without blanks at its ends
 * @param test whether it is among the tests
 * @param certain false where the text alone can't tell whether this symbol is meant
 */
public record Site(Location location, Kind kind, @Nullable String in, String text, boolean test, boolean certain) {

    /** How a symbol is named. */
    public enum Kind {
        /** In the declaration of the symbol itself, or of what carries it on: an accessor, a component of a DTO. */
        DECLARATION,
        IMPORT,
        TYPE,
        CALL,
        FIELD,
        ANNOTATION,
        OVERRIDE,
        /** In a text: a query, a path, a pointer. */
        STRING,
        MIGRATION,
        POLICY,
        LOCALE
    }
}
