package dev.gofasta.web;

import dev.gofasta.test.FaultProxy;
import java.io.IOException;

/** A real Redis server behind a proxy, and what can happen to it. */
final class RedisFaults implements AutoCloseable {

    private final Redis redis = Redis.start();

    final FaultProxy proxy = FaultProxy.to("127.0.0.1", this.redis.port());

    RedisFaults() throws IOException {}

    void begin(Fault fault) throws IOException {
        switch (fault) {
            case FROZEN -> this.proxy.blackHole();
            case RESET -> this.proxy.reset();
            case KILLED -> this.redis.kill();
        }
    }

    void end(Fault fault) throws IOException {
        if (fault == Fault.KILLED) {
            this.redis.restart();
        } else {
            this.proxy.pass();
        }
    }

    @Override
    public void close() throws IOException {
        this.proxy.close();
        this.redis.close();
    }

    enum Fault {
        /** Nothing is answered any more, and no connection ends. */
        FROZEN,

        /** Connections are reset, old and new. */
        RESET,

        /** The process is gone, and comes back empty on the same port. */
        KILLED
    }
}
