package dev.gofasta.seeds.internal;

import org.jspecify.annotations.Nullable;

/** A seed that failed at a place. The runner makes a {@link dev.gofasta.seeds.SeedException} of it. */
final class SeedFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String place;

    SeedFailure(String place, String message, @Nullable Throwable cause) {
        super(message, cause);
        this.place = place;
    }

    /** Returns the file and line, or the class and line. */
    String place() {
        return place;
    }
}
