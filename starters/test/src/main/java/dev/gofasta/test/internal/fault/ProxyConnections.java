package dev.gofasta.test.internal.fault;

import java.net.InetSocketAddress;
import java.net.Socket;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.atomic.AtomicInteger;

/** The connections that are open, up to a limit. */
public final class ProxyConnections {

    /** So many connections, with two threads each; those beyond are reset. */
    static final int LIMIT = 256;

    private final InetSocketAddress target;
    private final FaultSwitch faults;
    private final ThreadFactory threads;
    private final AtomicInteger accepted = new AtomicInteger();
    private final Set<ProxiedConnection> open = ConcurrentHashMap.newKeySet();

    public ProxyConnections(InetSocketAddress target, FaultSwitch faults, ThreadFactory threads) {
        this.target = target;
        this.faults = faults;
        this.threads = threads;
    }

    public void accept(Socket client) {
        accepted.incrementAndGet();
        if (faults.is(Fault.Kind.RESET_NEW) || open.size() >= LIMIT) {
            Sockets.reset(client);
            return;
        }
        ProxiedConnection connection = new ProxiedConnection(client, faults, threads, open::remove);
        open.add(connection);
        connection.start(target);
    }

    public int accepted() {
        return accepted.get();
    }

    public int open() {
        return open.size();
    }

    /** Resets those that are open now. */
    public void reset() {
        List.copyOf(open).forEach(ProxiedConnection::reset);
    }

    /** Stops one direction of those that are open now. */
    public void stop(Fault.Kind kind) {
        open.forEach(connection -> connection.stop(kind));
    }

    /** Closes all of them and waits for their threads. */
    public void close() {
        List<ProxiedConnection> all = List.copyOf(open);
        all.forEach(ProxiedConnection::close);
        try {
            for (ProxiedConnection connection : all) {
                connection.join(5_000);
            }
        } catch (InterruptedException ex) {
            Thread.currentThread().interrupt();
        }
    }
}
