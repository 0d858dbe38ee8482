package dev.gofasta.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

/** Several clients that work at the same time, each doing one piece of work after the other. */
final class Crowd {

    private Crowd() {}

    /** What one client does. */
    interface Worker extends AutoCloseable {

        /** Does one piece of work and notes the nanoseconds of each of its requests. */
        void once(Times times) throws Exception;

        @Override
        default void close() throws IOException {}
    }

    /** Makes the client of a number. */
    interface Workers {

        Worker create(int number) throws Exception;
    }

    /** The nanoseconds of the requests of one client, by kind of request. */
    static final class Times {

        private final long[][] nanos;
        private final int[] count;

        Times(int kinds) {
            nanos = new long[kinds][1024];
            count = new int[kinds];
        }

        /** Notes the time since {@code begin}. */
        void since(long begin, int kind) {
            long time = System.nanoTime() - begin;
            if (count[kind] == nanos[kind].length) {
                nanos[kind] = Arrays.copyOf(nanos[kind], 2 * nanos[kind].length);
            }
            nanos[kind][count[kind]++] = time;
        }

        private long[] of(int kind) {
            return Arrays.copyOf(nanos[kind], count[kind]);
        }
    }

    /** All requests of a run by kind. */
    record Outcome(List<Timings> kinds, Timings all, long pieces) {}

    /** For a time. */
    static Outcome during(int seconds, int clients, int kinds, Workers workers) throws Exception {
        return run(clients, kinds, workers, TimeUnit.SECONDS.toNanos(seconds), Long.MAX_VALUE);
    }

    /** A number of pieces of work, however long they take. */
    static Outcome exactly(long pieces, int clients, int kinds, Workers workers) throws Exception {
        return run(clients, kinds, workers, TimeUnit.HOURS.toNanos(1), pieces);
    }

    private static Outcome run(int clients, int kinds, Workers workers, long nanos, long pieces) throws Exception {
        AtomicLong taken = new AtomicLong();
        List<Worker> crowd = new ArrayList<>();
        ExecutorService threads = Executors.newFixedThreadPool(clients);
        try {
            for (int i = 0; i < clients; i++) {
                crowd.add(workers.create(i));
            }
            long begin = System.nanoTime();
            List<Callable<Times>> calls = new ArrayList<>();
            for (Worker worker : crowd) {
                calls.add(() -> work(worker, new Times(kinds), taken, pieces, begin + nanos));
            }
            List<Times> times = new ArrayList<>();
            for (Future<Times> call : threads.invokeAll(calls)) {
                times.add(result(call));
            }
            return outcome(times, kinds, System.nanoTime() - begin, Math.min(taken.get(), pieces));
        } finally {
            threads.shutdownNow();
            for (Worker worker : crowd) {
                worker.close();
            }
        }
    }

    private static Times work(Worker worker, Times times, AtomicLong taken, long pieces, long deadline)
            throws Exception {
        while (System.nanoTime() < deadline && taken.getAndIncrement() < pieces) {
            worker.once(times);
        }
        return times;
    }

    private static Times result(Future<Times> call) throws InterruptedException {
        try {
            return call.get();
        } catch (ExecutionException ex) {
            throw new IllegalStateException(ex.getCause().toString(), ex);
        }
    }

    private static Outcome outcome(List<Times> times, int kinds, long elapsed, long pieces) {
        List<Timings> byKind = new ArrayList<>();
        List<long[]> all = new ArrayList<>();
        for (int kind = 0; kind < kinds; kind++) {
            List<long[]> some = new ArrayList<>();
            for (Times client : times) {
                some.add(client.of(kind));
            }
            byKind.add(Timings.of(some, elapsed));
            all.addAll(some);
        }
        return new Outcome(byKind, Timings.of(all, elapsed), pieces);
    }
}
