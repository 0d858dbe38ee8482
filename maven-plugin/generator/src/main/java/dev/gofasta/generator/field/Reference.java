package dev.gofasta.generator.field;

import dev.gofasta.generator.naming.Name;

/**
 * What a field of type {@link FieldType#REFERENCES} points to.
 *
 * @param target the other resource
 * @param many whether to several of them
 * @param onDelete what archiving one of them does
 */
public record Reference(Name target, boolean many, OnDelete onDelete) {

    /** What happens to those that reference a resource when it is archived. */
    public enum OnDelete {
        /** It is refused while anything references it. */
        RESTRICT,
        /** They are archived too. */
        CASCADE,
        /** They lose the reference. */
        UNSET
    }
}
