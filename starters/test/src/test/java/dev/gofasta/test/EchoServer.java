package dev.gofasta.test;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicLong;

/** Sends back what it gets, until the client ends. */
final class EchoServer implements AutoCloseable {

    final AtomicLong received = new AtomicLong();
    private final ServerSocket server;
    private final Queue<Socket> sockets = new ConcurrentLinkedQueue<>();

    EchoServer() throws IOException {
        server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        start(this::accept);
    }

    int port() {
        return server.getLocalPort();
    }

    private void accept() {
        try {
            while (true) {
                Socket socket = server.accept();
                sockets.add(socket);
                start(() -> echo(socket));
            }
        } catch (IOException ex) {
            // It was closed.
        }
    }

    private void echo(Socket socket) {
        try (socket) {
            byte[] bytes = new byte[4096];
            int count = socket.getInputStream().read(bytes);
            while (count >= 0) {
                received.addAndGet(count);
                socket.getOutputStream().write(bytes, 0, count);
                count = socket.getInputStream().read(bytes);
            }
        } catch (IOException ex) {
            // The client is gone.
        }
    }

    private static void start(Runnable task) {
        Thread thread = new Thread(task, "echo");
        thread.setDaemon(true);
        thread.start();
    }

    /** Ends all connections; whoever reads sees the end of the stream. */
    void disconnect() {
        sockets.forEach(socket -> {
            try {
                socket.close();
            } catch (IOException ex) {
                throw new UncheckedIOException(ex);
            }
        });
    }

    @Override
    public void close() throws IOException {
        server.close();
        disconnect();
    }
}
