package dev.gofasta.plugin.serve;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * How to run the application.
 *
 * @param module the folder of its module, empty for the root
 * @param port the port that it is known or told to listen on; 0 for any
 * @param portIsGiven whether it has to be told
 * @param profiles the Spring profiles, or null for its own
 * @param longest how long it runs once it is ready, or null for until it is stopped
 * @param patience within which time it has to be ready
 */
public record ServeRequest(
        String module,
        int port,
        boolean portIsGiven,
        @Nullable String profiles,
        @Nullable Duration longest,
        Duration patience) {}
