package dev.gofasta.devservices.internal;

/** The names of databases that mean the same on every engine, quoted or not. */
public final class DatabaseNames {

    private DatabaseNames() {}

    /**
     * Returns the name when it is one.
     *
     * @throws IllegalArgumentException when it has characters that some engine reads in its own way
     */
    public static String require(String name) {
        if (!name.matches("[a-z0-9_]{1,63}")) {
            throw new IllegalArgumentException("Not a database name (1 to 63 of a-z, 0-9, _): " + name);
        }
        return name;
    }
}
