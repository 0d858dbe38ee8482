package dev.gofasta.plugin;

import dev.gofasta.plugin.console.Terminal;
import dev.gofasta.plugin.goal.Audience;
import org.jspecify.annotations.Nullable;

/**
 * Those before the terminal.
 *
 * @param terminal where people read lines at once, or null where a document is wanted
 * @param lastWord knows whether this JVM was asked to end
 */
record Listeners(@Nullable Terminal terminal, LastWord lastWord) implements Audience {

    @Override
    public void show(String line) {
        if (terminal != null) {
            terminal.print(line + "\n");
        }
    }

    @Override
    public boolean wantsEnd() {
        return lastWord.isWanted();
    }
}
