package dev.gofasta.generator.reference;

/** Which tests a change concerns beside those that depend on what has changed. */
enum Scope {
    /** None. */
    NONE,
    /** Those that look at the application as a whole. */
    WHOLE,
    /** Those that start the application as well. */
    APPLICATION,
    /** Those that use the schema of the database as well. */
    DATABASE,
    /** Those that start any context as well. */
    CONTEXTS,
    /** All. */
    ALL;

    Scope or(Scope other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
