package dev.gofasta.test.internal.fault;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.concurrent.ThreadFactory;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A port that can be closed and opened again. While it is closed nobody is given it as a free one. */
public final class ProxyListener {

    private final ThreadFactory threads;
    private final Consumer<Socket> onAccept;
    private final int port;
    private @Nullable ServerSocket server;
    private @Nullable Socket reserved;
    private @Nullable Thread acceptor;

    public ProxyListener(ThreadFactory threads, Consumer<Socket> onAccept) {
        this.threads = threads;
        this.onAccept = onAccept;
        this.port = listen(0);
    }

    public int port() {
        return port;
    }

    /** Opens the port again, if it is closed. */
    public synchronized void open() {
        if (server == null) {
            Sockets.close(reserved);
            reserved = null;
            listen(port);
        }
    }

    /** Closes the port, and keeps the system from giving it to others as a free one. */
    public synchronized void refuse() {
        if (server != null) {
            stop();
            try {
                // Bound but not listening: the kernel answers with a reset.
                Socket placeholder = new Socket();
                reserved = placeholder;
                placeholder.setReuseAddress(true);
                placeholder.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            } catch (IOException ex) {
                throw new UncheckedIOException("Port " + port + " could not be kept while it refuses connections.", ex);
            }
        }
    }

    public synchronized void close() {
        stop();
        Sockets.close(reserved);
    }

    private int listen(int wanted) {
        try {
            ServerSocket socket = new ServerSocket();
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), wanted), 128);
            server = socket;
            acceptor = threads.newThread(() -> accept(socket));
            acceptor.start();
            return socket.getLocalPort();
        } catch (IOException ex) {
            throw new UncheckedIOException("The proxy can't listen on port " + wanted + ".", ex);
        }
    }

    private void accept(ServerSocket socket) {
        try {
            while (!socket.isClosed()) {
                onAccept.accept(socket.accept());
            }
        } catch (IOException ex) {
            // The port was closed.
        }
    }

    private void stop() {
        try {
            if (server != null) {
                server.close();
            }
            server = null;
            if (acceptor != null) {
                acceptor.join(5_000);
            }
        } catch (IOException ex) {
            throw new UncheckedIOException(ex);
        } catch (InterruptedException ex) {
            Thread.currentThread().interrupt();
        }
    }
}
