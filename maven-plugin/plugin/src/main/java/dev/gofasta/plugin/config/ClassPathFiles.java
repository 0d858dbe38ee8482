package dev.gofasta.plugin.config;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** The files within the folders and jars of a class path. */
final class ClassPathFiles implements Closeable {

    /** One folder or jar. */
    record Part(Path path, Optional<ZipFile> jar) {

        Optional<InputStream> open(String name) throws IOException {
            if (jar.isPresent()) {
                ZipEntry entry = jar.get().getEntry(name);
                return entry == null ? Optional.empty() : Optional.of(jar.get().getInputStream(entry));
            }
            Path file = path.resolve(name);
            return Files.isRegularFile(file) ? Optional.of(Files.newInputStream(file)) : Optional.empty();
        }
    }

    private final List<Part> parts = new ArrayList<>();

    /** Opens them; what is not there is passed over, as Java does. */
    ClassPathFiles(List<Path> paths) throws IOException {
        for (Path path : paths) {
            if (Files.isDirectory(path)) {
                parts.add(new Part(path, Optional.empty()));
            } else if (path.toString().endsWith(".jar") && Files.isRegularFile(path)) {
                parts.add(new Part(path, Optional.of(new ZipFile(path.toFile()))));
            }
        }
    }

    List<Part> parts() {
        return parts;
    }

    /** Opens the class file of {@code type}, also one of the JDK. */
    Optional<InputStream> openClass(String type) throws IOException {
        String name = type.replace('.', '/') + ".class";
        for (Part part : parts) {
            Optional<InputStream> found = part.open(name);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.ofNullable(ClassLoader.getPlatformClassLoader().getResourceAsStream(name));
    }

    @Override
    public void close() throws IOException {
        for (Part part : parts) {
            if (part.jar().isPresent()) {
                part.jar().get().close();
            }
        }
    }
}
