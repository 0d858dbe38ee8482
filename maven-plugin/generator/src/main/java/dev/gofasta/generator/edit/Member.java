package dev.gofasta.generator.edit;

/**
 * Names a member of the edited type, or the type itself.
 *
 * @param kind what it is
 * @param name its name; of a parameter, its own; empty for the type and for constructors
 * @param parameters how many parameters a method or constructor has, or {@link #ANY}
 * @param owner the method of a parameter, else empty
 */
public record Member(Kind kind, String name, int parameters, String owner) {

    /** Any number of parameters; refused where it fits several. */
    public static final int ANY = -1;

    /** What a member is. */
    public enum Kind {
        TYPE,
        FIELD,
        COMPONENT,
        CONSTANT,
        METHOD,
        CONSTRUCTOR,
        PARAMETER
    }

    /** The edited type itself. */
    public static Member type() {
        return new Member(Kind.TYPE, "", ANY, "");
    }

    /** A field. */
    public static Member field(String name) {
        return new Member(Kind.FIELD, name, ANY, "");
    }

    /** A component of a record. */
    public static Member component(String name) {
        return new Member(Kind.COMPONENT, name, ANY, "");
    }

    /** A constant of an enum. */
    public static Member constant(String name) {
        return new Member(Kind.CONSTANT, name, ANY, "");
    }

    /** The only method of this name. */
    public static Member method(String name) {
        return new Member(Kind.METHOD, name, ANY, "");
    }

    /** The only method of this name with so many parameters. */
    public static Member method(String name, int parameters) {
        return new Member(Kind.METHOD, name, parameters, "");
    }

    /** The only constructor. */
    public static Member constructor() {
        return new Member(Kind.CONSTRUCTOR, "", ANY, "");
    }

    /** The only constructor with so many parameters. */
    public static Member constructor(int parameters) {
        return new Member(Kind.CONSTRUCTOR, "", parameters, "");
    }

    /** The parameter {@code name} of the only constructor. */
    public static Member constructorParameter(String name) {
        return new Member(Kind.PARAMETER, name, ANY, "");
    }

    /** A parameter of the only method called {@code method}. */
    public static Member parameter(String method, String name) {
        return new Member(Kind.PARAMETER, name, ANY, method);
    }

    @Override
    public String toString() {
        String place = owner.isEmpty() ? "" : " of " + owner;
        String count = parameters == ANY ? "" : " with " + parameters + " parameters";
        return (kind.name().toLowerCase(java.util.Locale.ROOT) + " " + name).strip() + count + place;
    }
}
