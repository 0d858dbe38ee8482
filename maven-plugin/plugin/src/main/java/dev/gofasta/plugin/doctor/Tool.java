package dev.gofasta.plugin.doctor;

import dev.gofasta.plugin.maven.ProcessGuard;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** A program of the machine that is asked one short question. */
final class Tool {

    private static final Duration LONGEST = Duration.ofSeconds(2);

    private Tool() {}

    /**
     * What it said.
     *
     * @param exit its exit code, or -1 when it did not end in time
     * @param output the first line of its output
     */
    record Said(int exit, String output) {}

    /** Asks, or returns empty when there is no such program. */
    static Optional<Said> ask(Path folder, List<String> command) throws IOException, InterruptedException {
        Process process;
        try {
            process = new ProcessBuilder(command)
                    .directory(folder.toFile())
                    .redirectErrorStream(true)
                    .start();
        } catch (IOException ex) {
            return Optional.empty();
        }
        process.getOutputStream().close();
        try (ProcessGuard guard = ProcessGuard.over(process)) {
            if (!guard.endsWithin(LONGEST)) {
                return Optional.of(new Said(-1, "no answer within " + LONGEST.toSeconds() + " s"));
            }
        }
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return Optional.of(new Said(
                process.exitValue(),
                output.lines()
                        .filter(line -> !line.isBlank())
                        .findFirst()
                        .orElse("")
                        .strip()));
    }
}
