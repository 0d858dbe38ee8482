package dev.gofasta.plugin.change;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The git executable, asked in one folder. It only reads: no lock is taken, no index refreshed on disk. */
final class Git {

    private final Path folder;

    Git(Path folder) {
        this.folder = folder;
    }

    /** Returns what git prints, or empty when it is not there or ends badly. */
    Optional<String> read(String... arguments) {
        List<String> line = new ArrayList<>(List.of("git", "-c", "core.quotepath=off", "--no-pager"));
        line.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(line).directory(folder.toFile());
        builder.redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().putAll(Map.of("GIT_OPTIONAL_LOCKS", "0", "LC_ALL", "C"));
        Process process;
        try {
            process = builder.start();
        } catch (IOException ex) {
            // There is no git: that is an answer too.
            return Optional.empty();
        }
        return answer(process);
    }

    private static Optional<String> answer(Process process) {
        try {
            process.getOutputStream().close();
            String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return process.waitFor() == 0 ? Optional.of(output) : Optional.empty();
        } catch (IOException ex) {
            throw new UncheckedIOException("Can't read what git says", ex);
        } catch (InterruptedException ex) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        } finally {
            process.destroy();
        }
    }
}
