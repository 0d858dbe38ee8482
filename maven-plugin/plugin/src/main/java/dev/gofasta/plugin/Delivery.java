package dev.gofasta.plugin;

import dev.gofasta.plugin.console.OutputFormat;
import dev.gofasta.plugin.console.Page;
import dev.gofasta.plugin.console.Paint;
import dev.gofasta.plugin.console.Terminal;
import dev.gofasta.plugin.envelope.Json;
import dev.gofasta.plugin.envelope.ResultFiles;
import dev.gofasta.plugin.goal.Outcome;
import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Gives an outcome to whoever asked: the project's {@code target} folder, the launcher, and standard output.
 *
 * @param root the folder of the run
 * @param format what belongs on standard output
 * @param resultDir where the launcher waits for the result, or null without a launcher
 */
record Delivery(Path root, OutputFormat format, @Nullable Path resultDir) {

    /**
     * Leaves the document where it is looked for.
     *
     * @param warnings takes why the project's {@code target} folder could not be written
     * @throws IOException when the launcher's folder could not be written
     */
    void leave(Outcome<?> outcome, Consumer<String> warnings) throws IOException {
        String line = Json.compact(outcome.envelope()) + "\n";
        if (outcome.envelope().refs() != null) {
            Path report = root.resolve(outcome.envelope().refs().report());
            try {
                ResultFiles.write(report, line);
            } catch (IOException ex) {
                warnings.accept("Could not leave the result in " + report + ": " + ex);
            }
        }
        if (resultDir != null) {
            String document = format == OutputFormat.PRETTY ? Json.pretty(outcome.envelope()) + "\n" : line;
            ResultFiles.write(resultDir.resolve("document.json"), document);
            if (isForPrograms(outcome)) {
                Page page = new Page(Paint.NONE);
                outcome.print(page, false);
                ResultFiles.write(resultDir.resolve("text"), page.toString());
            }
            ResultFiles.write(resultDir.resolve("exit"), outcome.envelope().exit() + "\n");
        }
    }

    /** Maven writes beside what goals print, on 3.8 even with -q: for programs, the launcher prints the text from a file. */
    private boolean isForPrograms(Outcome<?> outcome) {
        return format == OutputFormat.TEXT
                && outcome.goal().printsForPrograms()
                && outcome.answer().problem() == null;
    }

    /** Prints the outcome; JSON for a launcher is printed by the launcher, from the file. */
    void print(Outcome<?> outcome, Terminal terminal) {
        if (resultDir != null && isForPrograms(outcome)) {
            return;
        }
        if (format == OutputFormat.TEXT) {
            Page page = new Page(terminal.paint());
            // Without a launcher it is Maven that reports the problem, as the reason for the failed build.
            outcome.print(page, resultDir != null);
            terminal.print(page.toString());
        } else if (resultDir == null && format != OutputFormat.STREAM) {
            terminal.print(
                    (format == OutputFormat.PRETTY ? Json.pretty(outcome.envelope()) : Json.compact(outcome.envelope()))
                            + "\n");
        }
    }
}
