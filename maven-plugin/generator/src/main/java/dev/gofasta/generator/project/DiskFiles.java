package dev.gofasta.generator.project;

import dev.gofasta.generator.problem.Problem;
import dev.gofasta.generator.problem.ProblemCode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The files of a project on disk, read as UTF-8. */
public final class DiskFiles implements ProjectFiles {

    private final Path root;

    /** Reads below {@code root}. */
    public DiskFiles(Path root) {
        this.root = root;
    }

    @Override
    public Optional<String> read(String path) {
        try {
            return Optional.of(Files.readString(root.resolve(path)));
        } catch (NoSuchFileException ex) {
            return Optional.empty();
        } catch (IOException ex) {
            throw Problem.of(
                            ProblemCode.GF_ENV_FILE_IO,
                            "Can't read " + path + ": " + ex.getMessage() + ".",
                            "Check that the file is readable and encoded in UTF-8.")
                    .asException();
        }
    }

    @Override
    public boolean exists(String path) {
        return Files.exists(root.resolve(path));
    }

    @Override
    public List<String> list(String folder, String suffix) {
        Path start = root.resolve(folder);
        if (!Files.isDirectory(start)) {
            return List.of();
        }
        try (Stream<Path> paths = Files.walk(start)) {
            return paths.filter(path -> path.getFileName().toString().endsWith(suffix))
                    .filter(Files::isRegularFile)
                    .map(path -> root.relativize(path).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        } catch (IOException ex) {
            throw new UncheckedIOException("Can't list " + start, ex);
        }
    }
}
