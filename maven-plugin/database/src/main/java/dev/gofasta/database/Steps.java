package dev.gofasta.database;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** What an action of several steps has done, each with its duration. */
final class Steps {

    static final String DROP = "drop";
    static final String MIGRATE = "migrate";
    static final String SEED = "seed";

    private final List<Row> rows = new ArrayList<>();

    /**
     * Does a step.
     *
     * @param work does it and returns one clause about what came of it
     * @throws ActionException of the work, after all rows so far
     */
    void run(String name, Supplier<String> work) {
        long begin = System.nanoTime();
        try {
            String message = work.get();
            rows.add(step(name, "ok", begin).with("message", message));
        } catch (ActionException ex) {
            rows.add(step(name, "failed", begin).with("message", ex.getMessage()));
            throw ex.after(rows);
        }
    }

    /** Says why a step is left out. */
    void skip(String name, String message) {
        rows.add(step(name, "skipped", System.nanoTime()).with("message", message));
    }

    /** Adds what a step has to say beside its end. */
    void add(Row row) {
        rows.add(row);
    }

    List<Row> rows() {
        return List.copyOf(rows);
    }

    private static Row step(String name, String status, long begin) {
        return Row.of("step")
                .with("name", name)
                .with("status", status)
                .with("durationMs", (System.nanoTime() - begin) / 1_000_000);
    }
}
