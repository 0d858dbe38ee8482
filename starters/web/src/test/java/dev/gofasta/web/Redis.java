package dev.gofasta.web;

import java.io.IOException;
import java.net.ServerSocket;
import redis.embedded.RedisServer;

/** A real Redis server on a port of its own. */
public final class Redis implements AutoCloseable {

    private final int port;

    private RedisServer server;

    private Redis(int port) throws IOException {
        this.port = port;
        this.server = start(port);
    }

    public static Redis start() throws IOException {
        return new Redis(freePort());
    }

    private static RedisServer start(int port) throws IOException {
        RedisServer server = RedisServer.newRedisServer()
                .port(port)
                .bind("127.0.0.1")
                .setting("save \"\"")
                .onShutdownForceStop(true)
                .build();
        server.start();
        return server;
    }

    private static int freePort() throws IOException {
        try (ServerSocket free = new ServerSocket(0)) {
            return free.getLocalPort();
        }
    }

    public int port() {
        return this.port;
    }

    /** Ends it as {@code kill -9} does, which is what "force" means. */
    public void kill() throws IOException {
        this.server.stop();
    }

    public void restart() throws IOException {
        this.server = start(this.port);
    }

    @Override
    public void close() throws IOException {
        if (this.server.isActive()) {
            this.server.stop();
        }
    }
}
