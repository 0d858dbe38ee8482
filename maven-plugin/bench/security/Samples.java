package dev.gofasta.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The figures of all rounds, one line each in a file with comma-separated values. */
final class Samples {

    private static final String HEADER = "scenario,side,round,per_second,p50_micros,p99_micros";

    private final List<Sample> samples = new ArrayList<>();

    /** One side of a scenario in one round. */
    record Sample(String scenario, String side, int round, double perSecond, double p50, double p99) {

        String line() {
            return String.format(Locale.ROOT, "%s,%s,%d,%.1f,%.3f,%.3f", scenario, side, round, perSecond, p50, p99);
        }
    }

    void add(String scenario, String side, int round, Timings timings) {
        long[] sorted = timings.sorted();
        double p99 = sorted[(int) Math.ceil(sorted.length * 0.99) - 1] / 1e3;
        samples.add(new Sample(scenario, side, round, timings.perSecond(), timings.medianMicros(), p99));
    }

    void add(String scenario, String side, int round, double nanosEach) {
        samples.add(new Sample(scenario, side, round, 1e9 / nanosEach, nanosEach / 1e3, nanosEach / 1e3));
    }

    /** In the order of the rounds. */
    List<Sample> of(String scenario, String side) {
        return samples.stream()
                .filter(sample ->
                        sample.scenario().equals(scenario) && sample.side().equals(side))
                .toList();
    }

    void write(Path file) throws IOException {
        List<String> lines = new ArrayList<>();
        lines.add(HEADER);
        samples.forEach(sample -> lines.add(sample.line()));
        Files.write(file, lines);
    }
}
