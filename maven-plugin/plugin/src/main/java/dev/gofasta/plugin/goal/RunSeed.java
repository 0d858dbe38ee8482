package dev.gofasta.plugin.goal;

import dev.gofasta.database.Row;
import dev.gofasta.plugin.database.DatabaseWork;
import java.util.List;

/**
 * A seed of the chosen environments.
 *
 * @param name what it is remembered by
 * @param place its file below the resources, or its class
 * @param outcome {@code seeded}, {@code seeded-again}, {@code unchanged}, or {@code changed} for one that runs only once
 * @param durationMs how long it ran, 0 when it did not
 */
public record RunSeed(String name, String place, String outcome, int durationMs) {

    static List<RunSeed> of(DatabaseWork.Result result) {
        return result.rows("seed").stream().map(RunSeed::of).toList();
    }

    private static RunSeed of(Row row) {
        return new RunSeed(row.value("name"), row.value("place"), row.value("outcome"), row.number("durationMs"));
    }
}
