package dev.gofasta.test;

import dev.gofasta.test.internal.fault.Fault;
import dev.gofasta.test.internal.fault.FaultSwitch;
import dev.gofasta.test.internal.fault.ProxyConnections;
import dev.gofasta.test.internal.fault.ProxyListener;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A TCP proxy in front of a real server that breaks the network on command: it waits, crawls, resets, falls silent or is
 * gone. It listens on a free port of the loopback interface, and one thing is wrong at a time: each method below ends
 * what the one before it began.
 *
 * <pre>{@code
 * try (FaultProxy proxy = FaultProxy.to("localhost", database.port())) {
 *     proxy.blackHole();
 *     ...
 *     proxy.pass();
 * }
 * }</pre>
 */
public final class FaultProxy implements AutoCloseable {

    private final FaultSwitch faults = new FaultSwitch();
    private final ProxyConnections connections;
    private final ProxyListener listener;

    private FaultProxy(InetSocketAddress target) {
        AtomicInteger count = new AtomicInteger();
        String name = "fault-proxy-" + target.getHostString() + ":" + target.getPort() + "-";
        connections = new ProxyConnections(target, faults, task -> daemon(task, name + count.incrementAndGet()));
        listener = new ProxyListener(task -> daemon(task, name + "accept"), connections::accept);
    }

    /**
     * Starts a proxy that lets everything pass.
     *
     * @param host the name or address of the server
     * @param port the port of the server, which need not listen yet
     */
    public static FaultProxy to(String host, int port) {
        return new FaultProxy(InetSocketAddress.createUnresolved(host, port));
    }

    /** The address on which the proxy listens. */
    public String host() {
        return InetAddress.getLoopbackAddress().getHostAddress();
    }

    /** The port on which the proxy listens; it stays the same. */
    public int port() {
        return listener.port();
    }

    /** How many connections were accepted so far, including those that were reset at once. */
    public int accepted() {
        return connections.accepted();
    }

    /** How many connections are open now. */
    public int open() {
        return connections.open();
    }

    /**
     * Lets everything pass again. Connections that lost bytes in a black hole, and directions that were stopped, stay as
     * they are.
     */
    public FaultProxy pass() {
        return begin(Fault.of(Fault.Kind.PASS));
    }

    /** Holds what was read at once, 8 KiB at most, for that time, in both directions. */
    public FaultProxy delay(Duration perChunk) {
        return begin(Fault.delay(perChunk));
    }

    /** Lets so many bytes pass per second, for each connection and direction. */
    public FaultProxy throttle(int bytesPerSecond) {
        return begin(Fault.throttle(bytesPerSecond));
    }

    /** Resets the connections that are open, and each new one. */
    public FaultProxy reset() {
        return resetNew().resetOpen();
    }

    /** Resets each new connection; those that are open go on. */
    public FaultProxy resetNew() {
        return begin(Fault.of(Fault.Kind.RESET_NEW));
    }

    /** Resets the connections that are open, and changes nothing else. */
    public FaultProxy resetOpen() {
        connections.reset();
        return this;
    }

    /**
     * Ends one direction of open and new connections: the side it leads to sees the end of the stream, and what the other
     * side sends is lost.
     */
    public FaultProxy halfClose(Direction direction) {
        Fault.Kind kind = (direction == Direction.TO_TARGET) ? Fault.Kind.STOP_TO_TARGET : Fault.Kind.STOP_TO_CLIENT;
        begin(Fault.of(kind));
        connections.stop(kind);
        return this;
    }

    /**
     * Falls silent: new connections are accepted and never answered, open ones lose every byte in both directions, and
     * nobody is told that the other side is gone. A connection that lost something stays silent after {@link #pass()}.
     */
    public FaultProxy blackHole() {
        return begin(Fault.of(Fault.Kind.BLACK_HOLE));
    }

    /** Closes the port, so that new connections are refused; those that are open go on. */
    public FaultProxy refuse() {
        set(Fault.of(Fault.Kind.REFUSE));
        listener.refuse();
        return this;
    }

    private FaultProxy begin(Fault fault) {
        set(fault);
        listener.open();
        return this;
    }

    private void set(Fault fault) {
        if (faults.is(Fault.Kind.CLOSED)) {
            throw new IllegalStateException("The proxy is closed.");
        }
        faults.set(fault);
    }

    /** Closes the port and all connections, and waits for the threads. */
    @Override
    public void close() {
        faults.set(Fault.of(Fault.Kind.CLOSED));
        listener.close();
        connections.close();
    }

    private static Thread daemon(Runnable task, String name) {
        Thread thread = new Thread(task, name);
        thread.setDaemon(true);
        return thread;
    }

    /** A direction of a connection. */
    public enum Direction {
        /** From the client to the server. */
        TO_TARGET,

        /** From the server to the client. */
        TO_CLIENT
    }
}
