package dev.gofasta.generator.project;

import dev.gofasta.generator.problem.Problem;
import dev.gofasta.generator.problem.ProblemCode;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The files of a project on disk, read as UTF-8. Links to files are followed, links to folders within are not. */
public final class DiskFiles implements ProjectFiles {

    private final Path root;

    /** Reads below {@code root}. */
    public DiskFiles(Path root) {
        this.root = root;
    }

    /**
     * {@inheritDoc}
     *
     * @throws dev.gofasta.generator.problem.ProblemException when the file is there and can't be read as text
     */
    @Override
    public Optional<String> read(String path) {
        Optional<Path> file = resolve(path);
        try {
            return file.isPresent() ? Optional.of(Files.readString(file.get())) : Optional.empty();
        } catch (NoSuchFileException ex) {
            return Optional.empty();
        } catch (IOException ex) {
            if (hasNothingAt(file.get())) {
                return Optional.empty();
            }
            throw unreadable(path, ex);
        }
    }

    /** A folder of this name is no file, and a file in place of a folder above leaves nothing below it. */
    private static boolean hasNothingAt(Path file) {
        Path folder = file.getParent();
        return Files.isDirectory(file) || folder != null && Files.isRegularFile(folder);
    }

    @Override
    public boolean exists(String path) {
        return resolve(path).filter(Files::isRegularFile).isPresent();
    }

    /**
     * {@inheritDoc} Hidden folders, {@code node_modules} and the build output of modules are passed over.
     *
     * @throws dev.gofasta.generator.problem.ProblemException when a folder can't be read
     */
    @Override
    public List<String> list(String folder, String suffix) {
        Optional<Path> start = resolve(folder).filter(Files::isDirectory);
        if (start.isEmpty()) {
            return List.of();
        }
        try {
            // A source folder may itself be a link.
            Path real = start.get().toRealPath();
            FolderWalk walk = new FolderWalk(real, suffix);
            Files.walkFileTree(real, walk);
            String prefix = folder.isEmpty() ? "" : folder + "/";
            return walk.found().stream().map(name -> prefix + name).sorted().toList();
        } catch (FolderWalk.Unreadable ex) {
            throw unreadable(folder + "/" + ex.path(), ex.reason());
        } catch (IOException ex) {
            throw unreadable(folder, ex);
        }
    }

    private Optional<Path> resolve(String path) {
        try {
            return Optional.of(root.resolve(path));
        } catch (InvalidPathException ex) {
            return Optional.empty();
        }
    }

    private static RuntimeException unreadable(String path, IOException ex) {
        return Problem.of(
                        ProblemCode.GF_ENV_FILE_IO,
                        "Can't read " + path + ": " + reason(ex) + ".",
                        "Check that it is readable, and a file encoded in UTF-8.")
                .asException();
    }

    private static String reason(IOException ex) {
        if (ex instanceof AccessDeniedException) {
            return "access is denied";
        }
        return ex instanceof CharacterCodingException ? "it is not encoded in UTF-8" : String.valueOf(ex.getMessage());
    }
}
