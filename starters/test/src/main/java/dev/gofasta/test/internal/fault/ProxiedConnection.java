package dev.gofasta.test.internal.fault;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.util.concurrent.ThreadFactory;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** One connection of a client and the one to the target that belongs to it, each read by a thread of its own. */
final class ProxiedConnection {

    private static final int CONNECT_MILLIS = 10_000;

    private final Socket client;
    private final FaultSwitch faults;
    private final ThreadFactory threads;
    private final Consumer<ProxiedConnection> onClose;
    private final Socket target = new Socket();
    private final Half toTarget = new Half();
    private final Half toClient = new Half();
    private @Nullable Thread writer;
    private @Nullable Thread reader;
    private boolean closed;

    /** Whether bytes were lost: what comes later would make no sense to the other side. */
    private volatile boolean lost;

    ProxiedConnection(Socket client, FaultSwitch faults, ThreadFactory threads, Consumer<ProxiedConnection> onClose) {
        this.client = client;
        this.faults = faults;
        this.threads = threads;
        this.onClose = onClose;
    }

    void start(InetSocketAddress address) {
        writer = threads.newThread(() -> run(address));
        writer.start();
    }

    private void run(InetSocketAddress address) {
        try {
            if (faults.is(Fault.Kind.BLACK_HOLE)) {
                lost = true;
            } else {
                target.connect(new InetSocketAddress(address.getHostString(), address.getPort()), CONNECT_MILLIS);
                startReader();
                stop(faults.get().kind());
            }
            move(client, target, toTarget);
        } catch (IOException ex) {
            reset();
        }
    }

    private synchronized void startReader() {
        if (!closed) {
            reader = threads.newThread(() -> {
                try {
                    move(target, client, toClient);
                } catch (IOException ex) {
                    reset();
                }
            });
            reader.start();
        }
    }

    /** Ends one direction, if that is what the kind says. */
    void stop(Fault.Kind kind) {
        if (kind == Fault.Kind.STOP_TO_TARGET) {
            toTarget.stopped = true;
            Sockets.end(target);
        } else if (kind == Fault.Kind.STOP_TO_CLIENT) {
            toClient.stopped = true;
            Sockets.end(client);
        }
    }

    private void move(Socket from, Socket to, Half half) throws IOException {
        byte[] bytes = new byte[8192];
        int count = from.getInputStream().read(bytes);
        while (count >= 0) {
            forward(bytes, count, to, half);
            count = from.getInputStream().read(bytes);
        }
        half.ended = true;
        if (faults.is(Fault.Kind.BLACK_HOLE)) {
            lost = true;
        }
        if (from == client && lost || toTarget.ended && toClient.ended) {
            close();
        } else if (!lost) {
            Sockets.end(to);
        }
    }

    private void forward(byte[] bytes, int count, Socket to, Half half) throws IOException {
        int sent = 0;
        while (sent < count) {
            Fault fault = faults.get();
            int chunk = fault.chunk(count - sent);
            try {
                fault = faults.hold(fault, chunk);
            } catch (InterruptedException ex) {
                Thread.currentThread().interrupt();
                throw new IOException(ex);
            }
            lost |= fault.kind() == Fault.Kind.BLACK_HOLE;
            if (!lost && !half.stopped) {
                OutputStream out = to.getOutputStream();
                out.write(bytes, sent, chunk);
            }
            sent += chunk;
        }
    }

    void reset() {
        Sockets.reset(client);
        Sockets.reset(target);
        ended();
    }

    void close() {
        Sockets.close(client);
        Sockets.close(target);
        ended();
    }

    private void ended() {
        synchronized (this) {
            closed = true;
        }
        onClose.accept(this);
    }

    /** Waits for the threads, which end soon after the sockets. */
    void join(long millis) throws InterruptedException {
        Thread second;
        synchronized (this) {
            second = reader;
        }
        if (writer != null) {
            writer.join(millis);
        }
        if (second != null) {
            second.join(millis);
        }
    }

    /** The state of one direction. */
    private static final class Half {

        private volatile boolean stopped;
        private volatile boolean ended;
    }
}
