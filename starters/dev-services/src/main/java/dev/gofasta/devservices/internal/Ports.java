package dev.gofasta.devservices.internal;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;

/** Ports of the loopback interface. */
final class Ports {

    private Ports() {}

    /**
     * Refuses a port that somebody listens on.
     *
     * @param port 0 for any, which is always free
     */
    static void requireFree(int port, ServerFiles engine) {
        try (ServerSocket probe = open(port)) {
            probe.setReuseAddress(true);
        } catch (IOException ex) {
            throw new DevServicesException(
                    "Port %d of gofasta.dev-services.%s.port is taken.".formatted(port, engine.key()),
                    "Stop what listens there, or set the property to another port, or to 0 for any free one.",
                    ex);
        }
    }

    /** A port that nobody listens on now; by the time it is used somebody may. */
    static int findFree() throws IOException {
        try (ServerSocket probe = open(0)) {
            return probe.getLocalPort();
        }
    }

    private static ServerSocket open(int port) throws IOException {
        return new ServerSocket(port, 1, InetAddress.getLoopbackAddress());
    }
}
