package dev.gofasta.errors.internal;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Walks the causes of an error. */
final class Causes {

    // Deeper chains are not made by any library we know; the bound also ends chains that form a ring.
    private static final int LIMIT = 32;

    private Causes() {}

    /** The first error of a type in the chain that begins with this error, or null. */
    static <T> @Nullable T find(@Nullable Throwable error, Class<T> type) {
        return map(error, type, Function.identity());
    }

    /** What is said about the first error of a type about which anything is said, or null. */
    static <T, R> @Nullable R map(@Nullable Throwable error, Class<T> type, Function<T, @Nullable R> say) {
        Throwable current = error;
        for (int depth = 0; current != null && depth < LIMIT; depth++) {
            R said = type.isInstance(current) ? say.apply(type.cast(current)) : null;
            if (said != null) {
                return said;
            }
            current = current.getCause();
        }
        return null;
    }
}
