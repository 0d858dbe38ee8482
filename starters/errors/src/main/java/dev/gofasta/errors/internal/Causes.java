package dev.gofasta.errors.internal;

import org.jspecify.annotations.Nullable;

/** Walks the causes of an error. */
final class Causes {

    // Deeper chains are not made by any library we know; the bound also ends chains that form a ring.
    private static final int LIMIT = 32;

    private Causes() {}

    /** The first error of a type in the chain that begins with this error, or null. */
    static <T> @Nullable T find(@Nullable Throwable error, Class<T> type) {
        Throwable current = error;
        for (int depth = 0; current != null && depth < LIMIT; depth++) {
            if (type.isInstance(current)) {
                return type.cast(current);
            }
            current = current.getCause();
        }
        return null;
    }
}
