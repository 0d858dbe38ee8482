package dev.gofasta.errors.internal;

/** Why a database refuses a statement, whichever database it is. */
enum Refusal {
    DUPLICATE_VALUE,
    NOT_DELETABLE,
    CONFLICT,
    INVALID_DATA,
    STALE_VERSION,
    UNAVAILABLE
}
