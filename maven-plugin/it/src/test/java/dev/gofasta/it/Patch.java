package dev.gofasta.it;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A change of the project of {@code faults/project.sh}, by a patch or by a script, with what is to be known of it in comments at
 * its beginning.
 */
record Patch(Path file) {

    /** Returns those of a folder beside this module's POM, by name. */
    static List<Patch> in(String folder) {
        try (Stream<Path> files = Files.list(Path.of(folder))) {
            return files.filter(file -> !file.endsWith("project.sh"))
                    .sorted()
                    .map(Patch::new)
                    .toList();
        } catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

    /** Returns the value of a line {@code # key: value}, or nothing. */
    String header(String key) {
        return headers().getOrDefault(key, "");
    }

    void applyTo(Path project) {
        String path = file.toAbsolutePath().toString();
        List<String> command =
                path.endsWith(".sh") ? List.of("sh", path) : List.of("git", "apply", "--whitespace=nowarn", path);
        Execution.of(project, Map.of(), command).succeeds();
    }

    private Map<String, String> headers() {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.takeWhile(line -> line.startsWith("#"))
                    .filter(line -> line.matches("# \\w+: .+"))
                    .collect(Collectors.toMap(
                            line -> line.substring(2, line.indexOf(':')),
                            line -> line.substring(line.indexOf(':') + 2)));
        } catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

    @Override
    public String toString() {
        return file.getFileName().toString().replaceFirst("\\.\\w+$", "");
    }
}
