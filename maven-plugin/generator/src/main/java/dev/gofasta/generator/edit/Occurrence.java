package dev.gofasta.generator.edit;

import dev.gofasta.generator.problem.Location;
import org.jspecify.annotations.Nullable;

/**
 * One place where a name stands in a file.
 *
 * @param kind what stands there
 * @param start offset of the name's first character
 * @param receiver what stands before the dot of an access, call or method reference; null for none
 * @param method the method that holds it, {@code <init>} for a constructor, or null outside of methods
 * @param local whether the name means a parameter or local variable there
 * @param location the place, for messages
 */
public record Occurrence(
        Kind kind,
        int start,
        @Nullable String receiver,
        @Nullable String method,
        boolean local,
        Location location) {

    /** What stands there. */
    public enum Kind {
        TYPE_DECLARATION,
        FIELD_DECLARATION,
        COMPONENT_DECLARATION,
        CONSTANT_DECLARATION,
        METHOD_DECLARATION,
        PARAMETER_DECLARATION,
        LOCAL_DECLARATION,
        NAME,
        FIELD_ACCESS,
        METHOD_CALL,
        METHOD_REFERENCE,
        ANNOTATION_ATTRIBUTE,
        IMPORT,
        STRING,
        COMMENT
    }
}
