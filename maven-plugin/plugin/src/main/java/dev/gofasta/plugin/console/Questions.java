package dev.gofasta.plugin.console;

import java.io.Console;
import java.util.Objects;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/** Asks the person at the terminal. */
public interface Questions {

    /** Returns whether there is somebody to ask: no script, no agent, no pipe. */
    boolean canAsk();

    /** Says something. */
    void say(String line);

    /** Returns what was typed behind {@code prompt}, empty for nothing; null when there is no more to come, as after Ctrl-D. */
    @Nullable
    String ask(String prompt);

    /**
     * Asks at the terminal of this process.
     *
     * @param interactive whether Maven may ask: false with {@code -B}
     */
    static Questions atTerminal(BooleanSupplier interactive) {
        return new Questions() {
            @Override
            public boolean canAsk() {
                return interactive.getAsBoolean() && System.getenv("CI") == null && Terminal.isTerminal();
            }

            @Override
            public void say(String line) {
                console().printf("%s%n", line);
            }

            @Override
            public @Nullable String ask(String prompt) {
                return console().readLine("%s", prompt);
            }

            private Console console() {
                return Objects.requireNonNull(System.console());
            }
        };
    }
}
