package dev.gofasta.generator.command;

import dev.gofasta.generator.apply.Run;
import java.util.Map;
import java.util.TreeMap;

/**
 * What {@link UndoRun} answers.
 *
 * @param run the number of the run that is taken back
 * @param goal its goal
 * @param arguments its arguments
 * @param time when it ran, in UTC
 */
public record UndoData(int run, String goal, Map<String, String> arguments, String time) {

    /** Describes {@code run}. */
    public static UndoData of(Run run) {
        return new UndoData(
                run.number(),
                run.origin().goal(),
                new TreeMap<>(run.origin().arguments()),
                run.time().toString());
    }
}
