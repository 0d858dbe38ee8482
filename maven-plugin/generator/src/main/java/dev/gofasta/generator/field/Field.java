package dev.gofasta.generator.field;

import dev.gofasta.generator.naming.Name;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * One field of a resource.
 *
 * @param name its name
 * @param type its type
 * @param flags the modifiers without a value
 * @param limits how large a value may be
 * @param defaultValue what holds when the client leaves it out, checked against the type; null for nothing
 * @param values the constants of an enumeration, otherwise empty
 * @param reference what it points to, or null
 */
public record Field(
        Name name,
        FieldType type,
        Set<Modifier> flags,
        Limits limits,
        @Nullable String defaultValue,
        List<String> values,
        @Nullable Reference reference) {

    /** The default of a time or date that stands for the moment at which a row is stored. */
    public static final String NOW = "now";

    /** A filter of these names could not be told from the parameters of paging. */
    private static final Set<String> PAGING_PARAMETERS = Set.of("page", "size", "sort");

    public Field {
        flags = Set.copyOf(flags);
        values = List.copyOf(values);
    }

    /** A field without modifiers. */
    public static Field of(String name, FieldType type, Modifier... flags) {
        return new Field(Name.of(name), type, Set.of(flags), Limits.of(type), null, List.of(), null);
    }

    /** Returns whether the value may be null. */
    public boolean optional() {
        return flags.contains(Modifier.OPTIONAL);
    }

    /** Returns whether no two live rows may share a value. */
    public boolean unique() {
        return flags.contains(Modifier.UNIQUE);
    }

    /** Returns whether it has an index of its own; a unique one has an index anyway. */
    public boolean indexed() {
        return flags.contains(Modifier.INDEX);
    }

    /** Returns whether the text has to be an e-mail address. */
    public boolean email() {
        return flags.contains(Modifier.EMAIL);
    }

    /** Returns whether a request holds another value than it was sent: a default, or an e-mail address in small letters. */
    public boolean normalized() {
        return defaultValue != null || email();
    }

    /** Returns whether a value has to be given, as it may neither be missing nor has a default. */
    public boolean required() {
        return !optional() && defaultValue == null;
    }

    /** Returns this field with other limits. */
    public Field withLimits(Limits other) {
        return new Field(name, type, flags, other, defaultValue, values, reference);
    }

    /** Returns this field as one that may be missing, and so has no default. */
    public Field asOptional() {
        Set<Modifier> all = EnumSet.of(Modifier.OPTIONAL);
        all.addAll(flags);
        return new Field(name, type, all, limits, null, values, reference);
    }

    /** Returns whether it points to one other resource. */
    public boolean toOne() {
        return reference != null && !reference.many();
    }

    /** Returns whether it points to several of another resource. */
    public boolean toMany() {
        return reference != null && reference.many();
    }

    /** Returns whether it holds a value and no reference. */
    public boolean scalar() {
        return reference == null;
    }

    /**
     * Returns what it points to.
     *
     * @throws NullPointerException for a scalar field
     */
    public Reference requireReference() {
        return Objects.requireNonNull(reference, "a reference");
    }

    /** Returns the name in requests and responses: that of the ids for a reference. */
    public Name apiName() {
        if (reference == null) {
            return name;
        }
        return Name.of(reference.many() ? name.singular() + "_ids" : name.snake() + "_id");
    }

    /** Returns the column, or for several references the name of what would be one. */
    public String column() {
        return toOne() ? name.snake() + "_id" : name.column();
    }

    /** Returns every name in snake case that no other field may have: of properties, columns, filters and variables. */
    public Set<String> takenNames() {
        Set<String> names = new TreeSet<>(Set.of(name.snake()));
        names.add(apiName().snake());
        names.add(column());
        if (toMany()) {
            names.add(name.singular().snake());
            names.add(name.singular().snake() + "_id");
        }
        return names;
    }

    /** Returns whether lists can be filtered by this field. */
    public boolean filterable() {
        return type.filterable() && !PAGING_PARAMETERS.contains(name.camel());
    }

    /** Returns whether lists can be sorted by this field. */
    public boolean sortable() {
        return type.sortable();
    }

    static Set<Modifier> flags(Collection<Modifier> modifiers) {
        Set<Modifier> flags = EnumSet.noneOf(Modifier.class);
        modifiers.stream().filter(modifier -> !modifier.hasValue()).forEach(flags::add);
        return flags;
    }
}
