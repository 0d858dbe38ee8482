package dev.gofasta.generator.edit;

/**
 * Where among its kind something is put.
 *
 * @param place relative to what
 * @param name the neighbour's name, empty for {@link Place#FIRST} and {@link Place#LAST}
 */
public record Anchor(Place place, String name) {

    /** Relative to what. */
    public enum Place {
        FIRST,
        LAST,
        BEFORE,
        AFTER
    }

    /** Before all others. */
    public static Anchor first() {
        return new Anchor(Place.FIRST, "");
    }

    /** After all others. */
    public static Anchor last() {
        return new Anchor(Place.LAST, "");
    }

    /** Right before the one called {@code name}. */
    public static Anchor before(String name) {
        return new Anchor(Place.BEFORE, name);
    }

    /** Right after the one called {@code name}; the last of them where several are called so. */
    public static Anchor after(String name) {
        return new Anchor(Place.AFTER, name);
    }

    /** Returns the index to insert at among {@code names}, or -1 when the neighbour is not there. */
    int index(java.util.List<String> names) {
        return switch (place) {
            case FIRST -> 0;
            case LAST -> names.size();
            case BEFORE -> names.indexOf(name);
            case AFTER -> names.contains(name) ? names.lastIndexOf(name) + 1 : -1;
        };
    }
}
