package dev.gofasta.session;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import redis.embedded.RedisServer;

/** A real Redis on a free port that ends with the tests. */
final class Redis {

    private static Redis shared;

    private final RedisServer server;

    final int port;

    private Redis() throws IOException {
        try (ServerSocket free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        server = RedisServer.newRedisServer()
                .port(port)
                .setting("bind 127.0.0.1")
                .setting("save \"\"")
                .build();
        server.start();
        Runtime.getRuntime().addShutdownHook(new Thread(this::stop));
    }

    static synchronized Redis shared() {
        try {
            shared = (shared != null) ? shared : new Redis();
            return shared;
        } catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

    private void stop() {
        try {
            server.stop();
        } catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }
}
