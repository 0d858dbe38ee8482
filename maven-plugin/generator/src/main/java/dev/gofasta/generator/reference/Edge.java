package dev.gofasta.generator.reference;

/**
 * One file or table depends on another.
 *
 * @param from who depends
 * @param to on what
 * @param kind why
 */
record Edge(String from, String to, Kind kind) {

    /** Why something depends on something. */
    enum Kind {
        /** Its text names a type of the other. */
        NAMES,
        /** The other is what stands behind this interface or class when the application runs. */
        IMPLEMENTED,
        /** It calls a route of the other. */
        CALLS,
        /** It listens for events of this type. */
        HEARD,
        /** Rows of the entity are in the table, the script makes the table, or its rows refer to another. */
        STORED
    }
}
