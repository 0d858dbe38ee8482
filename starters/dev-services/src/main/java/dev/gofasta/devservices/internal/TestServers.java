package dev.gofasta.devservices.internal;

import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The servers of this JVM's tests that are not embedded, one for each engine. */
public final class TestServers {

    private static final Map<ServerKind, ForeignServer> SERVERS = new EnumMap<>(ServerKind.class);

    private TestServers() {}

    /** The engine of the server that is named for tests, or null. */
    public static @Nullable ServerKind namedKind() {
        ServerAddress named = ServerAddress.named();
        return named == null ? null : named.kind();
    }

    /** Why there is no server of an engine that isn't embedded. */
    public static Optional<DevServicesException> obstacle(ServerKind kind) {
        if (kind.isEmbedded() || namedKind() == kind) {
            return Optional.empty();
        }
        return Containers.obstacle(kind)
                .map(reason -> new DevServicesException(
                        "%s can't be embedded, no server of it is named for tests, and %s."
                                .formatted(kind.title(), reason),
                        "Set %s, or %s, and ...username and ...password to one where tests may make databases; or run them where Docker is, with org.testcontainers:%s on the class path."
                                .formatted(
                                        ServerAddress.URL,
                                        ServerAddress.variable(ServerAddress.URL),
                                        kind.container())));
    }

    /**
     * The server of an engine: the one that is named, or else a container, started by the first call.
     *
     * @throws DevServicesException when there is neither
     */
    public static synchronized ForeignServer shared(ServerKind kind) {
        obstacle(kind).ifPresent(obstacle -> {
            throw obstacle;
        });
        return SERVERS.computeIfAbsent(kind, TestServers::reach);
    }

    private static ForeignServer reach(ServerKind kind) {
        ServerAddress named = ServerAddress.named();
        if (named != null && named.kind() == kind) {
            ForeignServer server = new ForeignServer(named, Duration.ZERO);
            atTheEnd(server::leave);
            return server;
        }
        long begin = System.nanoTime();
        Containers.Started container = Containers.start(kind);
        ForeignServer server = new ForeignServer(container.address(), Duration.ofNanos(System.nanoTime() - begin));
        atTheEnd(() -> {
            server.leave();
            container.stop().run();
        });
        return server;
    }

    private static void atTheEnd(Runnable action) {
        Runtime.getRuntime().addShutdownHook(new Thread(action, "gofasta-test-server-end"));
    }
}
