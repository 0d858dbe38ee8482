package dev.gofasta.bench;

import java.util.Arrays;
import java.util.List;

/**
 * How long the requests of a run took.
 *
 * @param sorted nanoseconds of each request, from sending it to having its whole answer, the shortest first
 * @param elapsed nanoseconds of the run
 */
record Timings(long[] sorted, long elapsed) {

    static Timings of(List<long[]> clients, long elapsed) {
        return new Timings(
                clients.stream().flatMapToLong(Arrays::stream).sorted().toArray(), elapsed);
    }

    double perSecond() {
        return sorted.length * 1e9 / elapsed;
    }

    double medianMicros() {
        if (sorted.length == 0) {
            throw new IllegalStateException("No request was answered in time; use longer runs.");
        }
        return (sorted[(sorted.length - 1) / 2] + sorted[sorted.length / 2]) / 2e3;
    }
}
