package dev.gofasta.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** A process that has ended: what it printed and how it ended. */
record Execution(List<String> command, int exitCode, String stdout, String stderr) {

    private static final int LIMIT_MINUTES = 10;

    static Execution of(Path folder, Map<String, String> environment, List<String> command) {
        try {
            Path out = Files.createTempFile("it-", ".out");
            Path err = Files.createTempFile("it-", ".err");
            ProcessBuilder builder = new ProcessBuilder(command)
                    .directory(folder.toFile())
                    .redirectOutput(out.toFile())
                    .redirectError(err.toFile());
            builder.environment().putAll(environment);
            Process process = builder.start();
            process.getOutputStream().close();
            if (!process.waitFor(LIMIT_MINUTES, TimeUnit.MINUTES)) {
                process.destroy();
                throw new AssertionError(command + " did not end:\n" + Files.readString(out));
            }
            Execution execution =
                    new Execution(command, process.exitValue(), Files.readString(out), Files.readString(err));
            Files.delete(out);
            Files.delete(err);
            return execution;
        } catch (IOException | InterruptedException ex) {
            throw new IllegalStateException("Can't run " + command, ex);
        }
    }

    Execution succeeds() {
        return endsWith(0);
    }

    Execution endsWith(int expected) {
        assertThat(exitCode).as("%s", this).isEqualTo(expected);
        return this;
    }

    /** The one line of standard output that is a JSON document. */
    JsonObject json() {
        List<String> documents =
                stdout.lines().filter(line -> line.startsWith("{")).toList();
        assertThat(documents).as("%s", this).hasSize(1);
        return JsonParser.parseString(documents.get(0)).getAsJsonObject();
    }

    @Override
    public String toString() {
        return String.join(" ", command) + "\n" + stdout + "\n" + stderr;
    }
}
