package dev.gofasta.generator.edit;

/**
 * Where in a method a statement is put.
 *
 * @param place relative to what
 * @param call the name of the method called, for {@link Place#AFTER_CALL}; else empty
 */
public record Position(Place place, String call) {

    /** Relative to what. */
    public enum Place {
        FIRST,
        LAST,
        BEFORE_RETURN,
        AFTER_CALL
    }

    /** Before all others, but after {@code super(...)} or {@code this(...)}. */
    public static Position first() {
        return new Position(Place.FIRST, "");
    }

    /** After all others, but before a closing {@code return} or {@code throw}. */
    public static Position last() {
        return new Position(Place.LAST, "");
    }

    /** Before the closing {@code return}, or last where there is none. */
    public static Position beforeReturn() {
        return new Position(Place.BEFORE_RETURN, "");
    }

    /** After the innermost statement that calls a method of this name, at any depth; after the first of several. */
    public static Position afterCall(String name) {
        return new Position(Place.AFTER_CALL, name);
    }
}
