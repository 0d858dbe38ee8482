package dev.gofasta.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.flywaydb.core.api.Location;

/**
 * The files of a project behind what Flyway reads: resources are copied from {@code src/main/resources} to a folder of
 * classes, and people edit the former.
 *
 * @param classes the folders of the application's own classes
 */
record SourceFiles(List<Path> classes) {

    /** Returns the source of a file in a folder of classes, or the file itself where it has none. */
    Path sourceOf(Path file) {
        for (Path folder : classes) {
            if (file.startsWith(folder)) {
                Path source = resources(folder).resolve(folder.relativize(file).toString());
                return Files.exists(source) ? source : file;
            }
        }
        return file;
    }

    /** Returns the source of a path below resources or Java code, such as {@code db/seed/010_currencies.sql}. */
    Optional<Path> find(String path) {
        return classes.stream()
                .flatMap(folder -> Stream.of(resources(folder), folder.resolve("../../src/main/java")))
                .map(folder -> folder.resolve(path).normalize())
                .filter(Files::isRegularFile)
                .findFirst();
    }

    /** Returns all files below a location of migrations, those of sources first. */
    List<Path> in(Location location) {
        return folders(location)
                .filter(Files::isDirectory)
                .flatMap(SourceFiles::files)
                .toList();
    }

    private Stream<Path> folders(Location location) {
        if (location.getPrefix().equals("filesystem:")) {
            return Stream.of(Path.of(location.getRootPath()));
        }
        return location.getPrefix().equals("classpath:")
                ? classes.stream()
                        .flatMap(folder -> Stream.of(resources(folder), folder))
                        .map(folder -> folder.resolve(location.getRootPath()))
                : Stream.of();
    }

    private static Path resources(Path classes) {
        return classes.resolve("../../src/main/resources").normalize();
    }

    private static Stream<Path> files(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList().stream();
        } catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }
}
