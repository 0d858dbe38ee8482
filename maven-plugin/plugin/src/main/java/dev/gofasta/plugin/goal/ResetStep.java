package dev.gofasta.plugin.goal;

import dev.gofasta.database.Row;
import dev.gofasta.plugin.console.Page;
import dev.gofasta.plugin.database.DatabaseWork;
import java.util.ArrayList;
import java.util.List;

/**
 * One step of making a database anew.
 *
 * @param name {@code drop}, {@code migrate} or {@code seed}
 * @param status {@code ok}, {@code failed} or {@code skipped}
 * @param message what came of it, or why it was skipped
 * @param durationMs how long it took
 */
public record ResetStep(String name, String status, String message, int durationMs) {

    static List<ResetStep> of(DatabaseWork.Result result) {
        return result.rows("step").stream().map(ResetStep::of).toList();
    }

    private static ResetStep of(Row row) {
        return new ResetStep(row.value("name"), row.value("status"), row.value("message"), row.number("durationMs"));
    }

    /** Prints a table of steps, nothing when there are none. */
    static void print(List<ResetStep> steps, Page page) {
        if (steps.isEmpty()) {
            return;
        }
        List<List<String>> rows = new ArrayList<>(List.of(List.of("STEP", "STATUS", "TIME", "WHAT")));
        steps.forEach(step -> rows.add(List.of(
                step.name(),
                step.status(),
                step.durationMs() + " ms",
                step.status().equals("failed") ? "" : step.message())));
        page.table(rows);
    }

    /** Returns the time of all steps in milliseconds. */
    static int total(List<ResetStep> steps) {
        return steps.stream().mapToInt(ResetStep::durationMs).sum();
    }
}
