package dev.gofasta.test.internal;

import dev.gofasta.devservices.DatabaseServer;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The database of one Spring context: made when it is first needed, a copy of a template when one is at hand by then, and
 * dropped with the context.
 */
final class OwnDatabase {

    private static final AtomicInteger COUNT = new AtomicInteger();

    private final DatabaseServer server;
    private final String name = "test_" + COUNT.incrementAndGet();
    private final AtomicReference<@Nullable Thread> occupant = new AtomicReference<>();
    private volatile boolean created;
    private @Nullable DatabaseBaseline baseline;

    OwnDatabase(DatabaseServer server) {
        this.server = server;
    }

    DatabaseServer server() {
        return server;
    }

    String url() {
        return server.jdbcUrl(name);
    }

    boolean isCreated() {
        return created;
    }

    /** Makes it, empty, unless it is there. */
    void create() {
        if (!created) {
            make(() -> server.createDatabase(name));
        }
    }

    /**
     * Makes it as a copy, unless it is there: then somebody was faster and may be connected.
     *
     * @param template gives the name of the template, which is asked for only when it is needed
     */
    void createFrom(Supplier<String> template) {
        if (!created) {
            make(() -> server.cloneDatabase(template.get(), name));
        }
    }

    private synchronized void make(Runnable making) {
        if (!created) {
            making.run();
            created = true;
        }
    }

    /**
     * Says that a test method begins on this thread.
     *
     * @throws IllegalStateException when one is running on another thread
     */
    void occupy() {
        Thread thread = Thread.currentThread();
        if (!occupant.compareAndSet(null, thread) && occupant.get() != thread) {
            throw new IllegalStateException(
                    "Two test methods run at the same time on one database, and would disturb each "
                            + "other. Let classes run in parallel, not methods: "
                            + "junit.jupiter.execution.parallel.mode.default = same_thread and "
                            + "junit.jupiter.execution.parallel.mode.classes.default = concurrent.");
        }
    }

    /** Says that the test method of this thread has ended. */
    void vacate() {
        occupant.compareAndSet(Thread.currentThread(), null);
    }

    /**
     * Remembers what is there now, the first time; nothing when the application has not connected yet.
     *
     * @param held the tables and sequences that must go on counting
     */
    synchronized void remember(Supplier<Set<String>> held) {
        if (created && baseline == null) {
            baseline = DatabaseBaseline.capture(server, name, held.get(), DatabaseBaseline.PATIENCE);
        }
    }

    /** Puts the remembered rows back. */
    synchronized void reset(Supplier<Set<String>> held) {
        if (baseline == null) {
            remember(held);
        } else {
            baseline.restoreRows();
        }
    }

    /**
     * Puts rows and sequences back.
     *
     * @return false when that does not bring back what was remembered: something else than rows has changed
     */
    synchronized boolean leaveAsFound() {
        if (baseline == null) {
            return true;
        }
        try {
            baseline.restoreRows();
            baseline.restoreSequences();
            return !baseline.isStructureChanged();
        } catch (IllegalStateException ex) {
            // A table that is gone, a transaction that was left open: whoever comes next shall not suffer from it.
            return false;
        }
    }

    synchronized void drop() {
        if (baseline != null) {
            baseline.close();
            baseline = null;
        }
        if (created) {
            created = false;
            dropQuietly();
        }
    }

    private void dropQuietly() {
        try {
            server.dropDatabase(name);
        } catch (IllegalStateException ex) {
            // The JVM is ending and the server, with all its data, has gone first.
        }
    }
}
