package dev.gofasta.generator.command;

import dev.gofasta.generator.apply.Run;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
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

    /** RFC 3339 in UTC with milliseconds. */
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern(
                    "uuuu-MM-dd'T'HH:mm:ss.SSS'Z'", Locale.ROOT)
            .withZone(ZoneOffset.UTC);

    /** Describes {@code run}. */
    public static UndoData of(Run run) {
        return new UndoData(
                run.number(), run.origin().goal(), new TreeMap<>(run.origin().arguments()), TIME.format(run.time()));
    }
}
