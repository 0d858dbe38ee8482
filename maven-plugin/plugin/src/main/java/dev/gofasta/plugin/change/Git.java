package dev.gofasta.plugin.change;

import java.io.IOException;
import java.io.OutputStream;
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
        return read(new byte[0], arguments).map(output -> new String(output, StandardCharsets.UTF_8));
    }

    /** Returns what git prints when it is given {@code input}, or empty when it is not there or ends badly. */
    Optional<byte[]> read(byte[] input, String... arguments) {
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
        return answer(process, input);
    }

    /** What goes in and what comes out may both be more than a pipe holds, so that they go at the same time. */
    private static Optional<byte[]> answer(Process process, byte[] input) {
        Thread writer = new Thread(() -> write(process, input), "gofasta-git-input");
        writer.start();
        try {
            byte[] output = process.getInputStream().readAllBytes();
            writer.join();
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

    private static void write(Process process, byte[] input) {
        try (OutputStream out = process.getOutputStream()) {
            out.write(input);
        } catch (IOException ex) {
            // It ended without reading all: its exit code tells.
            return;
        }
    }
}
