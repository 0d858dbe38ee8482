package dev.gofasta.plugin.jvm;

import java.io.IOException;
import java.time.Duration;

/** Says that a process was ended because it took too long. */
public final class TimeLimitException extends IOException {

    private static final long serialVersionUID = 1L;

    TimeLimitException(Duration limit) {
        super("it did not end within " + limit.toMinutes() + " minutes");
    }
}
