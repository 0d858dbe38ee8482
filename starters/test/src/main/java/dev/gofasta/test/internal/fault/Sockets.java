package dev.gofasta.test.internal.fault;

import java.io.IOException;
import java.net.Socket;
import org.jspecify.annotations.Nullable;

/** Ends of sockets that never fail. */
final class Sockets {

    private Sockets() {}

    /** Drops the connection so that the other side gets a reset, not an end of the stream. */
    static void reset(@Nullable Socket socket) {
        if (socket != null) {
            try {
                socket.setSoLinger(true, 0);
            } catch (IOException ex) {
                // It is closed already.
            }
            close(socket);
        }
    }

    static void close(@Nullable Socket socket) {
        if (socket != null) {
            try {
                socket.close();
            } catch (IOException ex) {
                // There is nothing more to be done about it.
            }
        }
    }

    /** Tells the other side that nothing more comes. */
    static void end(@Nullable Socket socket) {
        if (socket != null) {
            try {
                socket.shutdownOutput();
            } catch (IOException ex) {
                // It is closed, or was told before.
            }
        }
    }
}
