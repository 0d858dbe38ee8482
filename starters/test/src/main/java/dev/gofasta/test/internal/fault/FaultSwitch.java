package dev.gofasta.test.internal.fault;

import java.util.concurrent.TimeUnit;

/** The fault that is on; who waits because of one goes on as soon as it changes. */
public final class FaultSwitch {

    private Fault current = Fault.of(Fault.Kind.PASS);

    public synchronized void set(Fault fault) {
        current = fault;
        notifyAll();
    }

    public synchronized Fault get() {
        return current;
    }

    public boolean is(Fault.Kind kind) {
        return get().kind() == kind;
    }

    /** Waits as long as the fault holds that many bytes, or until another one is on, which it returns. */
    synchronized Fault hold(Fault fault, int bytes) throws InterruptedException {
        long end = System.nanoTime() + fault.nanos(bytes);
        long left = end - System.nanoTime();
        while (current == fault && left > 0) {
            // Rounded up, as 0 would wait for ever.
            TimeUnit.NANOSECONDS.timedWait(this, Math.max(left, 1_000_000));
            left = end - System.nanoTime();
        }
        return current;
    }
}
