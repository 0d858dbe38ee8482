package dev.gofasta.generator.field;

import dev.gofasta.generator.naming.Name;
import java.util.Set;

/**
 * One field of a resource.
 *
 * @param name its name
 * @param type its type
 * @param unique whether no two live rows may share a value
 * @param format what the text must look like
 */
public record Field(Name name, FieldType type, boolean unique, Format format) {

    /** A filter of these names could not be told from the parameters of paging. */
    private static final Set<String> PAGING_PARAMETERS = Set.of("page", "size", "sort");

    /** What the text of a field must look like, beyond its type. */
    public enum Format {
        ANY,
        EMAIL
    }

    /** A field without modifiers. */
    public static Field of(String name, FieldType type) {
        return new Field(Name.of(name), type, false, Format.ANY);
    }

    /** Returns this field, unique among live rows. */
    public Field asUnique() {
        return new Field(name, type, true, format);
    }

    /** Returns this field, required to be an e-mail address. */
    public Field asEmail() {
        return new Field(name, type, unique, Format.EMAIL);
    }

    /** Returns whether lists can be filtered by this field. */
    public boolean filterable() {
        return type.filterable() && !PAGING_PARAMETERS.contains(name.camel());
    }

    /** Returns whether lists can be sorted by this field. */
    public boolean sortable() {
        return type != FieldType.TEXT;
    }
}
